package se.stegvis.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import se.stegvis.api.model.CreateTrainingRequest;
import se.stegvis.api.model.Training;
import se.stegvis.api.model.TrainingKind;
import se.stegvis.api.model.UpdateTrainingRequest;
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
import se.stegvis.platform.problem.ProblemType;
import se.stegvis.platform.tenancy.Ids;
import se.stegvis.platform.tenancy.Row;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;

/** What can be learnt. */
@ApplicationScoped
public class Trainings {
    private static final Sql COLUMNS = new Sql("""
            t.id, t.municipality_code, t.kind, t.title, t.description, t.version,
            EXISTS (SELECT FROM training_occasion o WHERE o.municipality_code = t.municipality_code AND o.training_id = t.id) AS planned""");
    private static final Order BY_TITLE = Order.ascending("title", Key.text("t.title"), Key.id("t.id"));

    private final TenantQueries queries;

    Trainings(TenantQueries queries) {
        this.queries = queries;
    }

    static String path(String municipalityCode, UUID id) {
        return "/municipalities/" + municipalityCode + "/trainings/" + id;
    }

    Page<Training> list(Caller caller, PageRequest request) {
        var from = new Sql("FROM training t WHERE t.municipality_code = ?", caller.municipalityCode());
        return new KeysetQuery<>(COLUMNS, from, BY_TITLE, row -> training(row, caller), one -> List.of(one.resource().getTitle(), one.resource().getId().toString()))
                .page(queries, caller.municipalityCode(), request)
                .map(Versioned::resource);
    }

    Versioned<Training> require(Caller caller, UUID id) {
        var sql = new Sql("SELECT").append(COLUMNS).append("FROM training t WHERE t.municipality_code = ? AND t.id = ?", caller.municipalityCode(), id);
        return queries.find(caller.municipalityCode(), sql, row -> training(row, caller)).orElseThrow(ProblemException::notFound);
    }

    /** Runs in the caller's transaction. */
    public UUID add(Caller caller, CreateTrainingRequest request) {
        var id = Ids.next();
        queries.update(caller.municipalityCode(), new Sql("INSERT INTO training (id, municipality_code, kind, title, description) VALUES (?, ?, ?, ?, ?)",
                id, caller.municipalityCode(), request.getKind(), request.getTitle(), request.getDescription()));
        return id;
    }

    void change(Caller caller, UUID id, int version, UpdateTrainingRequest request) {
        require(caller, id);
        queries.updateCurrent(caller.municipalityCode(), new Sql("""
                UPDATE training SET kind = ?, title = ?, description = ?, version = version + 1 WHERE municipality_code = ? AND id = ? AND version = ?""",
                request.getKind(), request.getTitle(), request.getDescription(), caller.municipalityCode(), id, version));
    }

    /** With occasions it stays, for they tell who has learnt it: 409. */
    void remove(Caller caller, UUID id, int version) {
        require(caller, id);
        var planned = new Sql("SELECT 1 FROM training_occasion WHERE municipality_code = ? AND training_id = ? LIMIT 1", caller.municipalityCode(), id);
        if (queries.find(caller.municipalityCode(), planned, row -> true).isPresent()) {
            throw ProblemException.of(ProblemType.IN_USE);
        }
        queries.updateCurrent(caller.municipalityCode(), new Sql(
                "DELETE FROM training WHERE municipality_code = ? AND id = ? AND version = ?", caller.municipalityCode(), id, version));
    }

    private static Versioned<Training> training(Row row, Caller caller) throws SQLException {
        var path = path(row.text("municipality_code"), row.id("id"));
        var training = new Training()
                .id(row.id("id"))
                .kind(row.value("kind", TrainingKind::valueOf))
                .title(row.text("title"))
                .description(row.text("description"))
                .links(Links.self(path)
                        .when(caller.mayAnywhere(Action.UPDATE_TRAINING), "update", "PUT", path)
                        .when(caller.mayAnywhere(Action.DELETE_TRAINING) && !row.flag("planned"), "delete", "DELETE", path)
                        .when(caller.mayAnywhere(Action.CREATE_TRAINING_OCCASION), "plan-occasion", "POST",
                                "/municipalities/" + row.text("municipality_code") + "/training-occasions")
                        .toMap());
        return new Versioned<>(training, row.number("version"));
    }
}
