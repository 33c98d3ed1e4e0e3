package se.stegvis.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stegvis.api.model.DepartmentKind;
import se.stegvis.api.model.PeriodKind;
import se.stegvis.network.Definition;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.platform.time.Times;

/** The organisation with its head counts, and which of its figures are withheld. */
@ApplicationScoped
class OrganisationReading {
    private static final int RULES = CountingRules.FIRST.number();

    private final TenantQueries queries;
    private final Times times;

    OrganisationReading(TenantQueries queries, Times times) {
        this.queries = queries;
        this.times = times;
    }

    /** Departments that the definition counts, by name, with what closed before the reference day left out of the head counts (0). */
    Organisation organisation(String municipalityCode, Definition definition, int year) {
        var day = definition.referenceDate(year);
        var sql = new Sql("""
                SELECT d.id, d.parent_id, d.name, d.kind, CASE WHEN d.closed_on <= ? THEN 0 ELSE h.employees END AS employees
                FROM department d
                LEFT JOIN headcount h ON h.municipality_code = d.municipality_code AND h.department_id = d.id AND h.reference_date = ? AND h.basis = ?
                WHERE true""", day, day, definition.basis())
                .append(new Scope(municipalityCode, null, definition).departments())
                .append("ORDER BY d.name, d.id");
        return new Organisation(queries.list(municipalityCode, sql, row -> new Node(
                row.id("id"), row.id("parent_id"), row.text("name"), row.value("kind", DepartmentKind::valueOf), row.decimal("employees"))));
    }

    Withholding withholding(String municipalityCode, Definition definition, int year, Organisation organisation) {
        var authors = new AuthorsByMonth();
        var sql = new Sql("""
                SELECT month, department_id, person_id FROM author_tally
                WHERE municipality_code = ? AND counting_rules = ? AND month BETWEEN ? AND ? AND suggestions > 0""",
                municipalityCode, RULES, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 1));
        queries.list(municipalityCode, sql, row -> {
            authors.add(row.id("department_id"), YearMonth.from(row.date("month")), row.id("person_id"));
            return null;
        });
        var today = times.today();
        Function<PeriodKind, List<Period>> begun = kind -> Period.of(kind, year).stream().filter(period -> !period.firstDay().isAfter(today)).toList();
        Map<PeriodKind, List<Period>> periods = Stream.of(PeriodKind.values()).collect(Collectors.toMap(Function.identity(), begun));
        return new Withholding(organisation, authors, definition, periods);
    }
}
