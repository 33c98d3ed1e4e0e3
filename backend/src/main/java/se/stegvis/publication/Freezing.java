package se.stegvis.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import se.stegvis.api.model.CreateSignOffRequest;
import se.stegvis.figure.FigureReading;
import se.stegvis.figure.Period;
import se.stegvis.identity.Caller;
import se.stegvis.network.Definition;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemType;
import se.stegvis.platform.tenancy.Ids;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.platform.time.Times;

/**
 * Freezes the figures of a period. What is counted is copied first and the figures are worked out from the copy, in one statement, so that
 * they can be opened down to their suggestions for ever and always add up.
 */
@ApplicationScoped
class Freezing {
    private final TenantQueries queries;
    private final FigureReading figures;
    private final Times times;

    Freezing(TenantQueries queries, FigureReading figures, Times times) {
        this.queries = queries;
        this.figures = figures;
        this.times = times;
    }

    /** Runs in the caller's transaction. While a sign-off of the period waits to be published: 409. */
    UUID freeze(Caller caller, CreateSignOffRequest request, Period period, Definition definition) {
        var code = caller.municipalityCode();
        requireNoneWaiting(code, request.getNetworkId(), period);
        var current = figures.of(code, period, definition);
        var target = figures.targetOf(code, period);
        var id = Ids.next();
        var first = period.firstDay();
        var last = period.lastDay();
        var sql = new Sql("""
                WITH signed AS (
                    INSERT INTO signed_suggestion (municipality_code, sign_off_id, suggestion_id, department_id, submitted_on, decided_on, decision_days,
                        implemented_on, implementation_days)
                    SELECT c.municipality_code, ?, c.suggestion_id, c.department_id, c.submitted_on, c.decided_on, c.decision_days, c.implemented_on,
                        c.implementation_days
                    FROM counted_suggestion c
                    WHERE c.municipality_code = ? AND c.counting_rules = ?
                        AND (c.submitted_on BETWEEN ? AND ? OR c.decided_on BETWEEN ? AND ? OR c.implemented_on BETWEEN ? AND ?)""",
                id, code, definition.countingRules(), first, last, first, last, first, last)
                .when(!definition.companiesIncluded(), """
                        AND NOT EXISTS (
                            SELECT FROM department d JOIN department a ON a.municipality_code = d.municipality_code AND a.id = ANY(d.ancestors) AND a.kind = 'COMPANY'
                            WHERE d.municipality_code = c.municipality_code AND d.id = c.department_id)""")
                .append("""
                    RETURNING suggestion_id, submitted_on, decided_on, decision_days, implemented_on, implementation_days
                ), submitted AS (
                    SELECT suggestion_id, implemented_on FROM signed WHERE submitted_on BETWEEN ? AND ?
                ), counts AS (
                    SELECT (SELECT count(*) FROM submitted) AS submitted,
                        (SELECT count(*) FROM submitted WHERE implemented_on IS NOT NULL) AS realised,
                        (SELECT count(DISTINCT a.person_id) FROM counted_author a JOIN submitted s ON s.suggestion_id = a.suggestion_id
                            WHERE a.municipality_code = ?) AS authors,
                        (SELECT coalesce(jsonb_object_agg(days, n), '{}') FROM (SELECT decision_days AS days, count(*) AS n FROM signed
                            WHERE decided_on BETWEEN ? AND ? GROUP BY decision_days) d) AS decision_days,
                        (SELECT coalesce(jsonb_object_agg(days, n), '{}') FROM (SELECT implementation_days AS days, count(*) AS n FROM signed
                            WHERE implemented_on BETWEEN ? AND ? GROUP BY implementation_days) d) AS implementation_days,
                        ?::numeric AS employees
                )
                INSERT INTO sign_off (id, network_id, municipality_code, period, revision, definition_version, signed_by, signed_at, comment, withheld,
                    missing_headcounts, submitted, realised, authors, employees, decision_days, implementation_days, target_submitted, target_implemented)
                SELECT ?, ?, ?, ?,
                    (SELECT coalesce(max(o.revision), 0) + 1 FROM sign_off o WHERE o.network_id = ? AND o.municipality_code = ? AND o.period = ?),
                    ?, ?, ?, ?,
                    CASE WHEN authors < ? OR employees < ? THEN 'TOO_FEW' WHEN ? THEN 'PROTECTS_OTHERS' WHEN employees IS NULL THEN 'MISSING_HEADCOUNT' END,
                    ?, submitted, realised, authors, employees, decision_days, implementation_days, ?, ?
                FROM counts""",
                first, last, code, first, last, first, last, text(current.counts().employees()),
                id, request.getNetworkId(), code, period.toString(), request.getNetworkId(), code, period.toString(),
                definition.version(), caller.name(), times.now(), request.getComment(),
                definition.minimumAuthors(), definition.minimumEmployees(), revealsOthers(code, request.getNetworkId(), period, definition),
                current.figures().getMissingHeadcounts(), target == null ? null : target.submittedPerEmployee(), target == null ? null : target.implementedPerEmployee());
        queries.update(code, sql);
        return id;
    }

    private void requireNoneWaiting(String code, UUID networkId, Period period) {
        var sql = new Sql("SELECT 1 FROM sign_off WHERE municipality_code = ? AND network_id = ? AND period = ? AND publication_id IS NULL", code, networkId, period.toString());
        if (queries.find(code, sql, row -> true).isPresent()) {
            throw ProblemException.of(ProblemType.ALREADY_EXISTS);
        }
    }

    /** Whether these figures beside those signed off already would tell a withheld period's. */
    private boolean revealsOthers(String code, UUID networkId, Period period, Definition definition) {
        var shown = new HashSet<Period>();
        var sql = new Sql("""
                SELECT DISTINCT period FROM sign_off
                WHERE municipality_code = ? AND network_id = ? AND left(period, 4) = ? AND (withheld IS NULL OR withheld = 'MISSING_HEADCOUNT')""",
                code, networkId, String.valueOf(period.year()));
        queries.list(code, sql, row -> shown.add(Period.of(row.text("period"), "period")));
        return PeriodProtection.reveals(period, shown, tooSmall(code, period.year(), definition));
    }

    private Set<Period> tooSmall(String code, int year, Definition definition) {
        var small = new HashSet<Period>();
        figures.ofYear(code, year, definition).forEach((period, counts) -> {
            if (period.isOverOn(times.today()) && counts.authors() < definition.minimumAuthors()) {
                small.add(period);
            }
        });
        return small;
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
