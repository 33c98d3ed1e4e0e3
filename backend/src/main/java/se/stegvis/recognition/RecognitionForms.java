package se.stegvis.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import se.stegvis.api.model.CreateRecognitionFormRequest;
import se.stegvis.api.model.RecognitionForm;
import se.stegvis.api.model.RecognitionKind;
import se.stegvis.api.model.UpdateRecognitionFormRequest;
import se.stegvis.identity.Action;
import se.stegvis.identity.Caller;
import se.stegvis.platform.http.Links;
import se.stegvis.platform.http.Versioned;
import se.stegvis.platform.page.Key;
import se.stegvis.platform.page.KeysetQuery;
import se.stegvis.platform.page.Order;
import se.stegvis.platform.page.Page;
import se.stegvis.platform.page.PageRequest;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemException.Refusal;
import se.stegvis.platform.problem.ProblemType;
import se.stegvis.platform.tenancy.Ids;
import se.stegvis.platform.tenancy.Row;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;

/** The ways in which the municipality celebrates. */
@ApplicationScoped
public class RecognitionForms {
    private static final Sql COLUMNS = new Sql("f.id, f.municipality_code, f.kind, f.name, f.description, f.version");
    private static final Order BY_NAME = Order.ascending("name", Key.text("f.name"), Key.id("f.id"));

    private final TenantQueries queries;

    RecognitionForms(TenantQueries queries) {
        this.queries = queries;
    }

    static String path(String municipalityCode, UUID id) {
        return "/municipalities/" + municipalityCode + "/recognition-forms/" + id;
    }

    Page<RecognitionForm> list(Caller caller, PageRequest request) {
        return new KeysetQuery<>(COLUMNS, from(caller), BY_NAME, row -> form(row, caller), one -> List.of(one.resource().getName(), one.resource().getId().toString()))
                .page(queries, caller.municipalityCode(), request)
                .map(Versioned::resource);
    }

    Versioned<RecognitionForm> require(Caller caller, UUID id) {
        var sql = new Sql("SELECT").append(COLUMNS).append(from(caller)).append("AND f.id = ?", id);
        return queries.find(caller.municipalityCode(), sql, row -> form(row, caller)).orElseThrow(ProblemException::notFound);
    }

    /** Runs in the caller's transaction. */
    public UUID add(Caller caller, CreateRecognitionFormRequest request) {
        var id = Ids.next();
        queries.update(caller.municipalityCode(), new Sql("INSERT INTO recognition_form (id, municipality_code, kind, name, description) VALUES (?, ?, ?, ?, ?)",
                id, caller.municipalityCode(), request.getKind(), request.getName(), request.getDescription()));
        return id;
    }

    void change(Caller caller, UUID id, int version, UpdateRecognitionFormRequest request) {
        require(caller, id);
        queries.updateCurrent(caller.municipalityCode(), new Sql("""
                UPDATE recognition_form SET kind = ?, name = ?, description = ?, version = version + 1 WHERE municipality_code = ? AND id = ? AND version = ?""",
                request.getKind(), request.getName(), request.getDescription(), caller.municipalityCode(), id, version));
    }

    /** One that was given already stays: 409. */
    void remove(Caller caller, UUID id, int version) {
        require(caller, id);
        var given = new Sql("SELECT 1 FROM recognition WHERE municipality_code = ? AND form_id = ? LIMIT 1", caller.municipalityCode(), id);
        if (queries.find(caller.municipalityCode(), given, row -> true).isPresent()) {
            throw ProblemException.of(ProblemType.IN_USE, List.of(new Refusal("recognitionFormId", "form-given", id)));
        }
        queries.updateCurrent(caller.municipalityCode(), new Sql(
                "DELETE FROM recognition_form WHERE municipality_code = ? AND id = ? AND version = ?", caller.municipalityCode(), id, version));
    }

    private static Sql from(Caller caller) {
        return new Sql("FROM recognition_form f WHERE f.municipality_code = ?", caller.municipalityCode());
    }

    private static Versioned<RecognitionForm> form(Row row, Caller caller) throws SQLException {
        var path = path(row.text("municipality_code"), row.id("id"));
        var form = new RecognitionForm()
                .id(row.id("id"))
                .kind(row.value("kind", RecognitionKind::valueOf))
                .name(row.text("name"))
                .description(row.text("description"))
                .links(Links.self(path)
                        .when(caller.mayAnywhere(Action.UPDATE_RECOGNITION_FORM), "update", "PUT", path)
                        .when(caller.mayAnywhere(Action.DELETE_RECOGNITION_FORM), "delete", "DELETE", path)
                        .toMap());
        return new Versioned<>(form, row.number("version"));
    }
}
