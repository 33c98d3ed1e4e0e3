package se.stegvis.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import se.stegvis.api.model.Award;
import se.stegvis.api.model.CreateAwardRequest;
import se.stegvis.api.model.GoodExampleReference;
import se.stegvis.api.model.NewsKind;
import se.stegvis.identity.Action;
import se.stegvis.identity.Caller;
import se.stegvis.notification.Telling;
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
import se.stegvis.platform.time.Times;

/** Examples of the month and of the year. An award was announced to all, so it stays listed whoever sees the example later. */
@ApplicationScoped
public class Awards {
    private static final Sql COLUMNS = new Sql(
            "a.id, a.municipality_code, a.good_example_id, e.title, e.department_name, a.period, a.place_in_time, a.motivation, a.awarded_at, a.version");
    private static final Order LATEST_PERIOD_FIRST = Order.descending("period", Key.integer("a.place_in_time"), Key.id("a.id"));

    private final TenantQueries queries;
    private final OwnExamples examples;
    private final Telling telling;
    private final Times times;

    Awards(TenantQueries queries, OwnExamples examples, Telling telling, Times times) {
        this.queries = queries;
        this.examples = examples;
        this.telling = telling;
        this.times = times;
    }

    static String path(String municipalityCode, UUID id) {
        return "/municipalities/" + municipalityCode + "/awards/" + id;
    }

    Page<Award> list(Caller caller, PageRequest request) {
        return new KeysetQuery<>(COLUMNS, from(caller), LATEST_PERIOD_FIRST, row -> placed(row, caller),
                        one -> List.of(String.valueOf(one.placeInTime()), one.award().resource().getId().toString()))
                .page(queries, caller.municipalityCode(), request)
                .map(one -> one.award().resource());
    }

    Versioned<Award> require(Caller caller, UUID id) {
        var sql = new Sql("SELECT").append(COLUMNS).append(from(caller)).append("AND a.id = ?", id);
        return queries.find(caller.municipalityCode(), sql, row -> placed(row, caller).award()).orElseThrow(ProblemException::notFound);
    }

    /** Runs in the caller's transaction. One that nobody nominated for the period: 422; a second one for the period: 409. */
    public UUID choose(Caller caller, CreateAwardRequest request) {
        var code = caller.municipalityCode();
        var example = request.getGoodExampleId();
        examples.requireOpen(caller, example);
        var nominated = new Sql("SELECT 1 FROM nomination WHERE municipality_code = ? AND good_example_id = ? AND period = ? LIMIT 1", code, example, request.getPeriod());
        if (queries.find(code, nominated, row -> true).isEmpty()) {
            throw ProblemException.rule(new Refusal("/goodExampleId", "not-nominated", example, request.getPeriod()));
        }
        var id = Ids.next();
        var added = queries.update(code, new Sql("""
                INSERT INTO award (id, municipality_code, good_example_id, period, motivation, awarded_at) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""",
                id, code, example, request.getPeriod(), request.getMotivation(), times.now()));
        if (added == 0) {
            throw ProblemException.of(ProblemType.ALREADY_EXISTS, List.of(new Refusal("/period", "period-decided", request.getPeriod())));
        }
        telling.tell(caller, NewsKind.EXAMPLE_AWARDED, example, require(caller, id).resource().getGoodExample().getTitle(), examples.whose(code, example));
        return id;
    }

    void remove(Caller caller, UUID id, int version) {
        require(caller, id);
        queries.updateCurrent(caller.municipalityCode(), new Sql(
                "DELETE FROM award WHERE municipality_code = ? AND id = ? AND version = ?", caller.municipalityCode(), id, version));
    }

    private static Sql from(Caller caller) {
        return new Sql("""
                FROM award a
                JOIN good_example e ON e.municipality_code = a.municipality_code AND e.id = a.good_example_id
                WHERE a.municipality_code = ?""", caller.municipalityCode());
    }

    private record Placed(int placeInTime, Versioned<Award> award) {}

    private static Placed placed(Row row, Caller caller) throws SQLException {
        var path = path(row.text("municipality_code"), row.id("id"));
        var award = new Award()
                .id(row.id("id"))
                .goodExample(new GoodExampleReference().id(row.id("good_example_id")).title(row.text("title")))
                .departmentName(row.text("department_name"))
                .period(row.text("period"))
                .motivation(row.text("motivation"))
                .awardedAt(row.instant("awarded_at"))
                .links(Links.self(path).when(caller.mayAnywhere(Action.DELETE_AWARD), "delete", "DELETE", path).toMap());
        return new Placed(row.number("place_in_time"), new Versioned<>(award, row.number("version")));
    }
}
