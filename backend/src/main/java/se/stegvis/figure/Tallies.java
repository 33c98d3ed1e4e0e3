package se.stegvis.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.stegvis.api.model.EventType;
import se.stegvis.api.model.SuggestionState;
import se.stegvis.platform.tenancy.Row;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;

/** Events in, counted suggestions and tallies out: the SQL of counting. */
@ApplicationScoped
class Tallies {
    private static final int RULES = CountingRules.FIRST.number();

    private final TenantQueries queries;

    Tallies(TenantQueries queries) {
        this.queries = queries;
    }

    /** The events of these suggestions, in their order, and what was counted of each so far. */
    Map<UUID, Reckoning> reckon(String municipalityCode, Collection<UUID> suggestions) {
        var sql = new Sql("""
                SELECT e.suggestion_id, e.type, e.to_state, e.department_id, e.occurred_at, c.suggestion_id IS NOT NULL AS counted,
                    c.department_id AS counted_department_id, c.submitted_on, c.decided_on, c.decision_days, c.implemented_on, c.implementation_days
                FROM suggestion_event e
                LEFT JOIN counted_suggestion c
                    ON c.municipality_code = e.municipality_code AND c.suggestion_id = e.suggestion_id AND c.counting_rules = ?
                WHERE e.municipality_code = ? AND e.suggestion_id = ANY(?)
                ORDER BY e.suggestion_id, e.sequence""", RULES, municipalityCode, suggestions);
        var reckonings = new LinkedHashMap<UUID, Reckoning>();
        queries.list(municipalityCode, sql, row -> {
            var id = row.id("suggestion_id");
            if (!reckonings.containsKey(id)) {
                reckonings.put(id, new Reckoning(new ArrayList<>(), row.flag("counted") ? counted(row) : null));
            }
            return reckonings.get(id).events().add(new Occurrence(
                    row.value("type", EventType::valueOf), row.value("to_state", SuggestionState::valueOf), row.id("department_id"), row.instant("occurred_at")));
        });
        return reckonings;
    }

    /** Suggestions with events of which nothing was counted yet, held against events until the transaction ends. */
    List<UUID> takeUncounted(String municipalityCode, int atMost) {
        var sql = new Sql("""
                SELECT s.id FROM suggestion s
                WHERE s.municipality_code = ? AND s.state <> 'DRAFT' AND NOT EXISTS (
                    SELECT FROM counted_suggestion c
                    WHERE c.municipality_code = s.municipality_code AND c.suggestion_id = s.id AND c.counting_rules = ?)
                ORDER BY s.id LIMIT ? FOR NO KEY UPDATE""", municipalityCode, RULES, atMost);
        return queries.list(municipalityCode, sql, row -> row.id("id"));
    }

    /** Ids of submitted suggestions after one, in their order. */
    List<UUID> submitted(String municipalityCode, UUID after, int atMost) {
        var sql = new Sql("SELECT id FROM suggestion WHERE municipality_code = ? AND state <> 'DRAFT' AND id > ? ORDER BY id LIMIT ?", municipalityCode, after, atMost);
        return queries.list(municipalityCode, sql, row -> row.id("id"));
    }

    /** Suggestions by cell, as the tallies of departments have them; empty cells are left out. */
    Map<Cell, Integer> byDepartment(String municipalityCode) {
        var sql = new Sql("""
                SELECT month, department_id, measure, working_days, suggestions FROM department_tally
                WHERE municipality_code = ? AND counting_rules = ? AND suggestions <> 0""", municipalityCode, RULES);
        return queries.list(municipalityCode, sql, row -> Map.entry(
                        new Cell(row.date("month"), row.id("department_id"), row.value("measure", Cell.Measure::valueOf), row.number("working_days")),
                        row.number("suggestions")))
                .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Rows of the authors' tallies that differ from the counted suggestions and their authors. */
    int differingAuthors(String municipalityCode) {
        var sql = new Sql("""
                SELECT count(*)::integer AS differing
                FROM (
                    SELECT date_trunc('month', c.submitted_on)::date AS month, c.department_id, a.person_id, count(*) AS suggestions
                    FROM counted_suggestion c JOIN counted_author a ON a.municipality_code = c.municipality_code AND a.suggestion_id = c.suggestion_id
                    WHERE c.municipality_code = ? AND c.counting_rules = ? AND c.submitted_on IS NOT NULL
                    GROUP BY 1, 2, 3
                ) anew
                FULL JOIN (SELECT * FROM author_tally WHERE municipality_code = ? AND counting_rules = ? AND suggestions <> 0) t USING (month, department_id, person_id)
                WHERE anew.suggestions IS DISTINCT FROM t.suggestions""", municipalityCode, RULES, municipalityCode, RULES);
        return queries.find(municipalityCode, sql, row -> row.number("differing")).orElseThrow();
    }

    /** Keeps what is counted now and adds the differences, in the order of the cells, to all tallies: one statement. */
    void apply(String municipalityCode, List<Change> changes, SortedMap<Cell, Integer> differences) {
        var cells = List.copyOf(differences.entrySet());
        var submissions = changes.stream().filter(change -> change.submissions() != 0).toList();
        queries.update(municipalityCode, new Sql("""
                WITH counted AS (
                    INSERT INTO counted_suggestion (municipality_code, counting_rules, suggestion_id, department_id, submitted_on, decided_on, decision_days,
                        implemented_on, implementation_days)
                    SELECT ?, ?, suggestion_id, department_id, submitted_on::date, decided_on::date, decision_days::integer, implemented_on::date,
                        implementation_days::integer
                    FROM unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                        AS c (suggestion_id, department_id, submitted_on, decided_on, decision_days, implemented_on, implementation_days)
                    ON CONFLICT (municipality_code, suggestion_id, counting_rules) DO UPDATE SET department_id = excluded.department_id,
                        submitted_on = excluded.submitted_on, decided_on = excluded.decided_on, decision_days = excluded.decision_days,
                        implemented_on = excluded.implemented_on, implementation_days = excluded.implementation_days
                ),""", municipalityCode, RULES, column(changes, Change::suggestionId), column(changes, change -> change.now().departmentId()),
                        column(changes, change -> text(change.now().submittedOn())), column(changes, change -> text(change.now().decidedOn())),
                        column(changes, change -> text(change.now().decisionDays())), column(changes, change -> text(change.now().implementedOn())),
                        column(changes, change -> text(change.now().implementationDays())))
                .append("""
                difference AS MATERIALIZED (
                    SELECT month::date, department_id, measure, working_days::integer, suggestions::integer, position
                    FROM unnest(?::text[], ?::uuid[], ?::text[], ?::text[], ?::text[]) WITH ORDINALITY
                        AS d (month, department_id, measure, working_days, suggestions, position)
                ), departments AS (
                    INSERT INTO department_tally AS t (municipality_code, counting_rules, month, department_id, measure, working_days, suggestions)
                    SELECT ?, ?, month, department_id, measure, working_days, suggestions FROM difference ORDER BY position
                    ON CONFLICT (municipality_code, counting_rules, month, department_id, measure, working_days)
                        DO UPDATE SET suggestions = t.suggestions + excluded.suggestions
                ), municipalities AS (
                    INSERT INTO municipality_tally AS t (municipality_code, counting_rules, month, measure, working_days, suggestions)
                    SELECT ?, ?, month, measure, working_days, sum(suggestions) FROM difference GROUP BY month, measure, working_days
                    ORDER BY month, measure, working_days
                    ON CONFLICT (municipality_code, counting_rules, month, measure, working_days)
                        DO UPDATE SET suggestions = t.suggestions + excluded.suggestions
                )""", column(cells, cell -> text(cell.getKey().month())), column(cells, cell -> cell.getKey().departmentId()),
                        column(cells, cell -> cell.getKey().measure().toString()), column(cells, cell -> text(cell.getKey().workingDays())),
                        column(cells, cell -> text(cell.getValue())), municipalityCode, RULES, municipalityCode, RULES)
                .append("""
                INSERT INTO author_tally AS t (municipality_code, counting_rules, month, department_id, person_id, suggestions)
                SELECT ?, ?, month::date, department_id, person_id, sum(submissions::integer)
                FROM unnest(?::uuid[], ?::text[], ?::uuid[], ?::text[]) AS s (suggestion_id, month, department_id, submissions)
                JOIN counted_author a ON a.municipality_code = ? AND a.suggestion_id = s.suggestion_id
                GROUP BY month, department_id, person_id ORDER BY month, department_id, person_id
                ON CONFLICT (municipality_code, counting_rules, month, department_id, person_id) DO UPDATE SET suggestions = t.suggestions + excluded.suggestions""",
                        municipalityCode, RULES, column(submissions, Change::suggestionId), column(submissions, change -> text(change.submitted().submittedOn().withDayOfMonth(1))),
                        column(submissions, change -> change.submitted().departmentId()), column(submissions, change -> text(change.submissions())), municipalityCode));
    }

    private static CountedSuggestion counted(Row row) throws SQLException {
        return new CountedSuggestion(row.id("counted_department_id"), row.date("submitted_on"), row.date("decided_on"), row.integer("decision_days"),
                row.date("implemented_on"), row.integer("implementation_days"));
    }

    private static <R> List<Object> column(List<R> rows, Function<R, Object> value) {
        return rows.stream().map(value).collect(Collectors.toList());
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
