package se.stegvis.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import se.stegvis.api.model.CreateNominationRequest;
import se.stegvis.api.model.GoodExampleReference;
import se.stegvis.api.model.Nomination;
import se.stegvis.identity.Action;
import se.stegvis.identity.Caller;
import se.stegvis.identity.People;
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

/** Which of the municipality's examples should win, and why. One that only its unit sees by now is not listed. */
@ApplicationScoped
public class Nominations {
    private static final Sql COLUMNS = new Sql("""
            n.id, n.municipality_code, n.good_example_id, e.title, e.department_name, n.period, n.reason, n.nominated_by, p.display_name, n.nominated_at, n.version,
            EXISTS (SELECT FROM award a WHERE a.municipality_code = n.municipality_code AND a.period = n.period) AS decided""");
    private static final Order LATEST_FIRST = Order.descending("nominated", Key.instant("n.nominated_at"), Key.id("n.id"));

    private final TenantQueries queries;
    private final OwnExamples examples;
    private final Times times;

    Nominations(TenantQueries queries, OwnExamples examples, Times times) {
        this.queries = queries;
        this.examples = examples;
        this.times = times;
    }

    static String path(String municipalityCode, UUID id) {
        return "/municipalities/" + municipalityCode + "/nominations/" + id;
    }

    Page<Nomination> list(Caller caller, String period, PageRequest request) {
        var selection = from(caller).when(period != null, "AND n.period = ?", period);
        return new KeysetQuery<>(COLUMNS, selection, LATEST_FIRST, row -> nomination(row, caller),
                        one -> List.of(one.resource().getNominatedAt().toString(), one.resource().getId().toString()))
                .page(queries, caller.municipalityCode(), request)
                .map(Versioned::resource);
    }

    Versioned<Nomination> require(Caller caller, UUID id) {
        var sql = new Sql("SELECT").append(COLUMNS).append(from(caller)).append("AND n.id = ?", id);
        return queries.find(caller.municipalityCode(), sql, row -> nomination(row, caller)).orElseThrow(ProblemException::notFound);
    }

    /** Runs in the caller's transaction. The same example for the same period a second time: 409. */
    public UUID nominate(Caller caller, CreateNominationRequest request) {
        var code = caller.municipalityCode();
        examples.requireOpen(caller, request.getGoodExampleId());
        var id = Ids.next();
        var added = queries.update(code, new Sql("""
                INSERT INTO nomination (id, municipality_code, good_example_id, period, reason, nominated_by, nominated_at) VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT DO NOTHING""", id, code, request.getGoodExampleId(), request.getPeriod(), request.getReason(), caller.personId(), times.now()));
        if (added == 0) {
            throw ProblemException.of(ProblemType.ALREADY_EXISTS, List.of(new Refusal("/goodExampleId", "nominated-already", request.getGoodExampleId(), request.getPeriod())));
        }
        return id;
    }

    /** By who nominated it, or by the lean group: 403 for everybody else. */
    void takeBack(Caller caller, UUID id, int version) {
        if (!require(caller, id).resource().getLinks().containsKey("take-back")) {
            throw ProblemException.notAllowed();
        }
        queries.updateCurrent(caller.municipalityCode(), new Sql(
                "DELETE FROM nomination WHERE municipality_code = ? AND id = ? AND version = ?", caller.municipalityCode(), id, version));
    }

    private static Sql from(Caller caller) {
        return new Sql("""
                FROM nomination n
                JOIN good_example e ON e.municipality_code = n.municipality_code AND e.id = n.good_example_id AND e.visibility <> 'UNIT'
                LEFT JOIN person p ON p.municipality_code = n.municipality_code AND p.id = n.nominated_by AND NOT p.protected_identity
                WHERE n.municipality_code = ?""", caller.municipalityCode());
    }

    private static Versioned<Nomination> nomination(Row row, Caller caller) throws SQLException {
        var code = row.text("municipality_code");
        var path = path(code, row.id("id"));
        var chooses = caller.mayAnywhere(Action.CREATE_AWARD);
        var nomination = new Nomination()
                .id(row.id("id"))
                .goodExample(new GoodExampleReference().id(row.id("good_example_id")).title(row.text("title")))
                .departmentName(row.text("department_name"))
                .period(row.text("period"))
                .reason(row.text("reason"))
                .nominatedBy(People.reference(row, "nominated_by", "display_name"))
                .nominatedAt(row.instant("nominated_at"))
                .links(Links.self(path)
                        .when(chooses || row.id("nominated_by").equals(caller.personId()), "take-back", "DELETE", path)
                        .when(chooses && !row.flag("decided"), "choose-winner", "POST", "/municipalities/" + code + "/awards")
                        .toMap());
        return new Versioned<>(nomination, row.number("version"));
    }
}
