package se.stegvis.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.stegvis.api.model.CreateRetentionRuleRequest;
import se.stegvis.api.model.RetentionRule;
import se.stegvis.api.model.RetentionSubject;
import se.stegvis.api.model.UpdateRetentionRuleRequest;
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
import se.stegvis.platform.time.Times;

/** What is kept how long, one rule for each subject, each by a decision that can be looked up. */
@ApplicationScoped
class RetentionRules {
    /** By then the year in which somebody wrote is over, so that its authors are counted to the end with their names. */
    private static final int SHORTEST_FOR_NAMES = 12;

    private static final Sql COLUMNS = new Sql("r.id, r.municipality_code, r.subject, r.after_months, r.decision_reference, r.decided_on, r.active, r.version");
    private static final Order BY_SUBJECT = Order.ascending("subject", Key.text("r.subject"), Key.id("r.id"));

    private final TenantQueries queries;
    private final Times times;

    RetentionRules(TenantQueries queries, Times times) {
        this.queries = queries;
        this.times = times;
    }

    static String path(String municipalityCode, UUID id) {
        return "/municipalities/" + municipalityCode + "/retention-rules/" + id;
    }

    Page<RetentionRule> list(Caller caller, PageRequest request) {
        return new KeysetQuery<>(COLUMNS, from(caller), BY_SUBJECT, row -> rule(row, caller),
                        one -> List.of(one.resource().getSubject().toString(), one.resource().getId().toString()))
                .page(queries, caller.municipalityCode(), request)
                .map(Versioned::resource);
    }

    Versioned<RetentionRule> require(Caller caller, UUID id) {
        var sql = new Sql("SELECT").append(COLUMNS).append(from(caller)).append("AND r.id = ?", id);
        return queries.find(caller.municipalityCode(), sql, row -> rule(row, caller)).orElseThrow(ProblemException::notFound);
    }

    /** Runs in the caller's transaction. A second rule about the same: 409. */
    UUID add(Caller caller, CreateRetentionRuleRequest request) {
        var code = caller.municipalityCode();
        requireSound(request.getSubject(), request.getAfterMonths(), request.getDecidedOn());
        var id = Ids.next();
        var added = queries.update(code, new Sql("""
                INSERT INTO retention_rule (id, municipality_code, subject, after_months, decision_reference, decided_on, active) VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT DO NOTHING""",
                id, code, request.getSubject(), request.getAfterMonths(), request.getDecisionReference(), request.getDecidedOn(), request.getActive()));
        if (added == 0) {
            throw ProblemException.of(ProblemType.ALREADY_EXISTS, List.of(new Refusal("/subject", "ruled-already", request.getSubject())));
        }
        return id;
    }

    void change(Caller caller, UUID id, int version, UpdateRetentionRuleRequest request) {
        requireSound(require(caller, id).resource().getSubject(), request.getAfterMonths(), request.getDecidedOn());
        queries.updateCurrent(caller.municipalityCode(), new Sql("""
                UPDATE retention_rule SET after_months = ?, decision_reference = ?, decided_on = ?, active = ?, version = version + 1
                WHERE municipality_code = ? AND id = ? AND version = ?""",
                request.getAfterMonths(), request.getDecisionReference(), request.getDecidedOn(), request.getActive(), caller.municipalityCode(), id, version));
    }

    void remove(Caller caller, UUID id, int version) {
        require(caller, id);
        queries.updateCurrent(caller.municipalityCode(), new Sql(
                "DELETE FROM retention_rule WHERE municipality_code = ? AND id = ? AND version = ?", caller.municipalityCode(), id, version));
    }

    private void requireSound(RetentionSubject subject, int afterMonths, LocalDate decidedOn) {
        if (subject == RetentionSubject.NAMES && afterMonths < SHORTEST_FOR_NAMES) {
            throw ProblemException.rule(new Refusal("/afterMonths", "names-for-a-year", afterMonths, SHORTEST_FOR_NAMES));
        }
        if (decidedOn.isAfter(times.today())) {
            throw ProblemException.rule(new Refusal("/decidedOn", "in-the-future", decidedOn));
        }
    }

    private static Sql from(Caller caller) {
        return new Sql("FROM retention_rule r WHERE r.municipality_code = ?", caller.municipalityCode());
    }

    private static Versioned<RetentionRule> rule(Row row, Caller caller) throws SQLException {
        var path = path(row.text("municipality_code"), row.id("id"));
        var rule = new RetentionRule()
                .id(row.id("id"))
                .subject(row.value("subject", RetentionSubject::valueOf))
                .afterMonths(row.number("after_months"))
                .decisionReference(row.text("decision_reference"))
                .decidedOn(row.date("decided_on"))
                .active(row.flag("active"))
                .links(Links.self(path)
                        .when(caller.mayAnywhere(Action.UPDATE_RETENTION_RULE), "update", "PUT", path)
                        .when(caller.mayAnywhere(Action.DELETE_RETENTION_RULE), "delete", "DELETE", path)
                        .toMap());
        return new Versioned<>(rule, row.number("version"));
    }
}
