package se.stegvis.answering;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import se.stegvis.api.model.CreateTextTemplateRequest;
import se.stegvis.api.model.TextTemplate;
import se.stegvis.api.model.TextTemplateKind;
import se.stegvis.api.model.UpdateTextTemplateRequest;
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
import se.stegvis.platform.tenancy.Ids;
import se.stegvis.platform.tenancy.Row;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;

/** Words that the municipality's managers can start from. A name stands once for each kind of answer, which the key guarantees (409). */
@ApplicationScoped
public class TextTemplates {
    private static final Sql COLUMNS = new Sql("t.id, t.municipality_code, t.kind, t.name, t.text, t.version");
    private static final Order BY_KIND_AND_NAME = Order.ascending("name", Key.text("t.kind"), Key.text("t.name"));

    private final TenantQueries queries;

    TextTemplates(TenantQueries queries) {
        this.queries = queries;
    }

    static String path(String municipalityCode, UUID id) {
        return "/municipalities/" + municipalityCode + "/text-templates/" + id;
    }

    Page<TextTemplate> list(Caller caller, TextTemplateKind kind, PageRequest request) {
        var from = from(caller).when(kind != null, "AND t.kind = ?", kind);
        return new KeysetQuery<>(COLUMNS, from, BY_KIND_AND_NAME, row -> template(row, caller), TextTemplates::keys)
                .page(queries, caller.municipalityCode(), request)
                .map(Versioned::resource);
    }

    Versioned<TextTemplate> require(Caller caller, UUID id) {
        var sql = new Sql("SELECT").append(COLUMNS).append(from(caller)).append("AND t.id = ?", id);
        return queries.find(caller.municipalityCode(), sql, row -> template(row, caller)).orElseThrow(ProblemException::notFound);
    }

    /** Runs in the caller's transaction. */
    public UUID add(Caller caller, CreateTextTemplateRequest request) {
        var id = Ids.next();
        queries.update(caller.municipalityCode(), new Sql("INSERT INTO text_template (id, municipality_code, kind, name, text) VALUES (?, ?, ?, ?, ?)",
                id, caller.municipalityCode(), request.getKind(), request.getName(), request.getText()));
        return id;
    }

    void change(Caller caller, UUID id, int version, UpdateTextTemplateRequest request) {
        require(caller, id);
        queries.updateCurrent(caller.municipalityCode(), new Sql(
                "UPDATE text_template SET kind = ?, name = ?, text = ?, version = version + 1 WHERE municipality_code = ? AND id = ? AND version = ?",
                request.getKind(), request.getName(), request.getText(), caller.municipalityCode(), id, version));
    }

    void remove(Caller caller, UUID id, int version) {
        require(caller, id);
        queries.updateCurrent(caller.municipalityCode(), new Sql(
                "DELETE FROM text_template WHERE municipality_code = ? AND id = ? AND version = ?", caller.municipalityCode(), id, version));
    }

    private static Sql from(Caller caller) {
        return new Sql("FROM text_template t WHERE t.municipality_code = ?", caller.municipalityCode());
    }

    private static List<String> keys(Versioned<TextTemplate> template) {
        return List.of(template.resource().getKind().toString(), template.resource().getName());
    }

    private static Versioned<TextTemplate> template(Row row, Caller caller) throws SQLException {
        var path = path(row.text("municipality_code"), row.id("id"));
        var template = new TextTemplate()
                .id(row.id("id"))
                .kind(row.value("kind", TextTemplateKind::valueOf))
                .name(row.text("name"))
                .text(row.text("text"))
                .links(Links.self(path)
                        .when(caller.mayAnywhere(Action.UPDATE_TEXT_TEMPLATE), "update", "PUT", path)
                        .when(caller.mayAnywhere(Action.DELETE_TEXT_TEMPLATE), "delete", "DELETE", path)
                        .toMap());
        return new Versioned<>(template, row.number("version"));
    }
}
