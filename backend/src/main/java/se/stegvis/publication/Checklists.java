package se.stegvis.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.stegvis.api.model.ComparedMeasure;
import se.stegvis.api.model.DepartmentReference;
import se.stegvis.api.model.NetworkReference;
import se.stegvis.api.model.OddJump;
import se.stegvis.api.model.PeriodState;
import se.stegvis.api.model.PersonReference;
import se.stegvis.api.model.SignOffChecklist;
import se.stegvis.figure.Counts;
import se.stegvis.figure.FigureReading;
import se.stegvis.figure.Period;
import se.stegvis.identity.Action;
import se.stegvis.identity.Caller;
import se.stegvis.network.Definition;
import se.stegvis.platform.http.Links;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;

/** What a municipality looks at before it signs off a period. */
@ApplicationScoped
class Checklists {
    /** Below this, half more or less is no surprise. */
    private static final BigDecimal WORTH_COMPARING = BigDecimal.TEN;

    private static final BigDecimal HALF_MORE = new BigDecimal("1.5");

    private final TenantQueries queries;
    private final FigureReading figures;
    private final SignOffs signOffs;

    Checklists(TenantQueries queries, FigureReading figures, SignOffs signOffs) {
        this.queries = queries;
        this.figures = figures;
        this.signOffs = signOffs;
    }

    SignOffChecklist of(Caller caller, UUID networkId, String wanted) {
        var code = caller.municipalityCode();
        var period = figures.requireBegun(Period.of(wanted, "period"), "period");
        var definition = signOffs.requireCompared(code, networkId, period, "networkId", "period");
        var now = figures.of(code, period, definition);
        var before = figures.of(code, period.previous(), definition).counts();
        var standing = standing(code, networkId, period);
        var self = "/municipalities/" + code + "/sign-off-checklists?networkId=" + networkId + "&period=" + period;
        var maySign = standing.state() != PeriodState.SIGNED_OFF && now.figures().getComplete() && caller.mayAnywhere(Action.CREATE_SIGN_OFF);
        return new SignOffChecklist()
                .network(new NetworkReference().id(networkId).name(standing.networkName()))
                .period(period.toString())
                .state(standing.state())
                .revision(standing.state() == PeriodState.SIGNED_OFF ? standing.revision() : standing.revision() + 1)
                .figures(now.figures())
                .missingHeadcounts(missing(code, period, definition))
                .counters(counters(code))
                .unanswered(unanswered(code, period, definition))
                .oddJumps(oddJumps(before, now.counts()))
                .links(Links.self(self)
                        .when(maySign, "sign-off", "POST", "/municipalities/" + code + "/sign-offs")
                        .toMap());
    }

    private Standing standing(String code, UUID networkId, Period period) {
        var sql = new Sql("""
                SELECT n.name, coalesce(o.revision, 0) AS revision, o.id IS NOT NULL AS signed, o.publication_id IS NOT NULL AS published
                FROM network n
                LEFT JOIN sign_off o ON o.network_id = n.id AND o.municipality_code = ? AND o.period = ?
                WHERE n.id = ? ORDER BY o.revision DESC LIMIT 1""", code, period.toString(), networkId);
        return queries.find(code, sql, row -> new Standing(row.text("name"), row.number("revision"),
                row.flag("published") ? PeriodState.PUBLISHED : row.flag("signed") ? PeriodState.SIGNED_OFF : PeriodState.OPEN)).orElseThrow();
    }

    private List<DepartmentReference> missing(String code, Period period, Definition definition) {
        var day = definition.referenceDate(period.year());
        var sql = new Sql("""
                SELECT d.id, d.name FROM department d
                LEFT JOIN headcount h ON h.municipality_code = d.municipality_code AND h.department_id = d.id AND h.reference_date = ? AND h.basis = ?
                WHERE d.municipality_code = ? AND (d.closed_on IS NULL OR d.closed_on > ?) AND h.id IS NULL""", day, definition.basis(), code, day)
                .when(!definition.companiesIncluded(), """
                        AND NOT EXISTS (
                            SELECT FROM department c WHERE c.municipality_code = d.municipality_code AND c.id = ANY(d.ancestors) AND c.kind = 'COMPANY')""")
                .append("ORDER BY d.path, d.id");
        return queries.list(code, sql, row -> new DepartmentReference().id(row.id("id")).name(row.text("name")));
    }

    private List<PersonReference> counters(String code) {
        var sql = new Sql("""
                SELECT DISTINCT p.id, p.display_name FROM person p
                JOIN role_assignment r ON r.municipality_code = p.municipality_code AND r.person_id = p.id AND r.role = ANY(?)
                WHERE p.municipality_code = ? AND NOT p.protected_identity ORDER BY p.display_name, p.id""", Action.CREATE_HEADCOUNT.roles(), code);
        return queries.list(code, sql, row -> new PersonReference().id(row.id("id")).displayName(row.text("display_name")));
    }

    private int unanswered(String code, Period period, Definition definition) {
        var sql = new Sql("""
                SELECT count(*)::integer AS unanswered
                FROM counted_suggestion c
                JOIN suggestion s ON s.municipality_code = c.municipality_code AND s.id = c.suggestion_id AND s.state IN ('SUBMITTED', 'IN_ASSESSMENT', 'NEEDS_INFO')
                WHERE c.municipality_code = ? AND c.counting_rules = ? AND c.submitted_on BETWEEN ? AND ?""",
                code, definition.countingRules(), period.firstDay(), period.lastDay());
        return queries.find(code, sql, row -> row.number("unanswered")).orElseThrow();
    }

    private static List<OddJump> oddJumps(Counts before, Counts now) {
        return Stream.of(
                        new OddJump().measure(ComparedMeasure.SUBMITTED).before(BigDecimal.valueOf(before.submitted())).now(BigDecimal.valueOf(now.submitted())),
                        new OddJump().measure(ComparedMeasure.IMPLEMENTED).before(BigDecimal.valueOf(before.implemented())).now(BigDecimal.valueOf(now.implemented())),
                        new OddJump().measure(ComparedMeasure.EMPLOYEES).before(before.employees()).now(now.employees()))
                .filter(jump -> jump.getBefore() != null && jump.getNow() != null && isOdd(jump.getBefore(), jump.getNow()))
                .toList();
    }

    private static boolean isOdd(BigDecimal before, BigDecimal now) {
        var less = before.min(now);
        var more = before.max(now);
        return more.compareTo(WORTH_COMPARING) >= 0 && more.compareTo(less.multiply(HALF_MORE)) > 0;
    }

    /** Of the latest revision; OPEN and 0 where there is none. */
    private record Standing(String networkName, int revision, PeriodState state) {}
}
