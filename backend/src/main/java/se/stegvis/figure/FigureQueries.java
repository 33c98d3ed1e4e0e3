package se.stegvis.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;

/** Reads counts from the tallies: a fixed number of statements, however many periods. */
@ApplicationScoped
class FigureQueries {
    private static final int RULES = CountingRules.FIRST.number();

    private final TenantQueries queries;

    FigureQueries(TenantQueries queries) {
        this.queries = queries;
    }

    /** Counts of each period; the periods follow each other and are of one kind. */
    Map<Period, Counts> counts(Scope scope, List<Period> periods, Map<LocalDate, Employees> employees) {
        var authors = authors(scope, periods);
        var drafts = new HashMap<Period, CountsDraft>();
        periods.forEach(period -> drafts.put(period, new CountsDraft()));
        read(scope, periods, drafts);
        var counts = new TreeMap<Period, Counts>();
        drafts.forEach((period, draft) -> counts.put(period, draft.counts(
                authors.getOrDefault(period, 0), employees.get(scope.definition().referenceDate(period.year())).number())));
        return counts;
    }

    /** Employees on the reference days of the periods. */
    Map<LocalDate, Employees> employees(Scope scope, List<Period> periods) {
        var days = periods.stream().map(period -> scope.definition().referenceDate(period.year())).distinct().toList();
        var sql = new Sql("""
                SELECT r.day, sum(h.employees) AS employees, (count(*) FILTER (WHERE d.id IS NOT NULL AND h.id IS NULL))::integer AS missing, count(d.id)::integer AS departments
                FROM unnest(?::date[]) AS r (day)
                LEFT JOIN department d ON (d.closed_on IS NULL OR d.closed_on > r.day)""", texts(days))
                .append(scope.departments())
                .append("""
                LEFT JOIN headcount h ON h.municipality_code = d.municipality_code AND h.department_id = d.id AND h.reference_date = r.day AND h.basis = ?
                GROUP BY r.day""", scope.definition().basis());
        var employees = new HashMap<LocalDate, Employees>();
        queries.list(scope.municipalityCode(), sql, row -> employees.put(row.date("day"), new Employees(
                row.number("missing") == 0 && row.number("departments") > 0 ? row.decimal("employees") : null, row.number("missing"))));
        return employees;
    }

    private void read(Scope scope, List<Period> periods, Map<Period, CountsDraft> drafts) {
        var byMonth = new HashMap<YearMonth, CountsDraft>();
        periods.forEach(period -> {
            for (int i = 0; i < period.months(); i++) {
                byMonth.put(period.first().plusMonths(i), drafts.get(period));
            }
        });
        queries.list(scope.municipalityCode(), tallies(scope, periods), row -> {
            byMonth.get(YearMonth.from(row.date("month"))).add(
                    row.value("measure", Cell.Measure::valueOf), row.number("working_days"), row.number("suggestions"));
            return null;
        });
    }

    private static Sql tallies(Scope scope, List<Period> periods) {
        var first = periods.get(0).firstDay();
        var last = periods.get(periods.size() - 1).lastDay();
        if (scope.isWhole()) {
            return new Sql("""
                    SELECT month, measure, working_days, suggestions FROM municipality_tally
                    WHERE municipality_code = ? AND counting_rules = ? AND month BETWEEN ? AND ? AND suggestions <> 0""",
                    scope.municipalityCode(), RULES, first, last);
        }
        return new Sql("""
                SELECT t.month, t.measure, t.working_days, sum(t.suggestions)::integer AS suggestions
                FROM department_tally t JOIN department d ON d.id = t.department_id""")
                .append(scope.departments())
                .append("""
                WHERE t.municipality_code = ? AND t.counting_rules = ? AND t.month BETWEEN ? AND ? AND t.suggestions <> 0
                GROUP BY t.month, t.measure, t.working_days""", scope.municipalityCode(), RULES, first, last);
    }

    private Map<Period, Integer> authors(Scope scope, List<Period> periods) {
        var sql = new Sql("""
                SELECT p.position, count(DISTINCT t.person_id)::integer AS authors
                FROM unnest(?::date[], ?::date[]) WITH ORDINALITY AS p (first, last, position)
                JOIN author_tally t ON t.municipality_code = ? AND t.counting_rules = ? AND t.month BETWEEN p.first AND p.last AND t.suggestions > 0""",
                texts(periods.stream().map(Period::firstDay).toList()), texts(periods.stream().map(Period::lastDay).toList()), scope.municipalityCode(), RULES);
        if (!scope.isWhole()) {
            sql.append("JOIN department d ON d.id = t.department_id").append(scope.departments());
        }
        var authors = new HashMap<Period, Integer>();
        queries.list(scope.municipalityCode(), sql.append("GROUP BY p.position"), row -> authors.put(periods.get(row.number("position") - 1), row.number("authors")));
        return authors;
    }

    private static List<String> texts(Collection<LocalDate> days) {
        return days.stream().map(LocalDate::toString).toList();
    }
}
