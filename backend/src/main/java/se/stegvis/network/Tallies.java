package se.stegvis.network;

import jakarta.enterprise.context.ApplicationScoped;
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
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;

/** Events in, counted suggestions and tallies out: the SQL of counting. */
@ApplicationScoped
class Tallies {
    private final TenantQueries queries;

    Tallies(TenantQueries queries) {
        this.queries = queries;
    }

    /** The events of these suggestions, or of all of the municipality where null, each suggestion's in their order. */
    Map<UUID, List<Occurrence>> events(String municipalityCode, Collection<UUID> suggestions) {
        var sql = new Sql("SELECT suggestion_id, type, to_state, department_id, occurred_at FROM suggestion_event WHERE municipality_code = ?", municipalityCode)
                .when(suggestions != null, "AND suggestion_id = ANY(?)", suggestions)
                .append("ORDER BY suggestion_id, sequence");
        var events = new LinkedHashMap<UUID, List<Occurrence>>();
        queries.list(municipalityCode, sql, row -> events.computeIfAbsent(row.id("suggestion_id"), id -> new ArrayList<>()).add(new Occurrence(
                row.value("type", EventType::valueOf), row.value("to_state", SuggestionState::valueOf), row.id("department_id"), row.instant("occurred_at"))));
        return events;
    }

    /** What has been counted of these suggestions so far, or of all of the municipality where null. */
    Map<UUID, CountedSuggestion> counted(String municipalityCode, Definition definition, Collection<UUID> suggestions) {
        var sql = new Sql("""
                SELECT suggestion_id, department_id, submitted_on, decided_on, decision_days, implemented_on, implementation_days
                FROM counted_suggestion WHERE municipality_code = ? AND definition_version = ?""", municipalityCode, definition.version())
                .when(suggestions != null, "AND suggestion_id = ANY(?)", suggestions);
        return queries.list(municipalityCode, sql, row -> Map.entry(row.id("suggestion_id"), new CountedSuggestion(row.id("department_id"), row.date("submitted_on"),
                        row.date("decided_on"), row.integer("decision_days"), row.date("implemented_on"), row.integer("implementation_days"))))
                .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Suggestions by cell, as the tallies of departments have them; empty cells are left out. */
    Map<Cell, Integer> byDepartment(String municipalityCode, Definition definition) {
        var sql = new Sql("""
                SELECT month, department_id, measure, working_days, suggestions FROM department_tally
                WHERE municipality_code = ? AND definition_version = ? AND suggestions <> 0""", municipalityCode, definition.version());
        return queries.list(municipalityCode, sql, row -> Map.entry(
                        new Cell(row.date("month"), row.id("department_id"), row.value("measure", Cell.Measure::valueOf), row.number("working_days")),
                        row.number("suggestions")))
                .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void keep(String municipalityCode, Definition definition, Map<UUID, CountedSuggestion> counted) {
        var rows = List.copyOf(counted.entrySet());
        queries.update(municipalityCode, new Sql("""
                INSERT INTO counted_suggestion (municipality_code, definition_version, suggestion_id, department_id, submitted_on, decided_on, decision_days,
                    implemented_on, implementation_days)
                SELECT ?, ?, suggestion_id, department_id, submitted_on::date, decided_on::date, decision_days::integer, implemented_on::date,
                    implementation_days::integer
                FROM unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                    AS c (suggestion_id, department_id, submitted_on, decided_on, decision_days, implemented_on, implementation_days)
                ON CONFLICT (municipality_code, suggestion_id, definition_version) DO UPDATE SET department_id = excluded.department_id,
                    submitted_on = excluded.submitted_on, decided_on = excluded.decided_on, decision_days = excluded.decision_days,
                    implemented_on = excluded.implemented_on, implementation_days = excluded.implementation_days""",
                municipalityCode, definition.version(), rows.stream().map(Map.Entry::getKey).toList(),
                column(rows, row -> row.getValue().departmentId()), column(rows, row -> text(row.getValue().submittedOn())),
                column(rows, row -> text(row.getValue().decidedOn())), column(rows, row -> text(row.getValue().decisionDays())),
                column(rows, row -> text(row.getValue().implementedOn())), column(rows, row -> text(row.getValue().implementationDays()))));
    }

    /** Adds these differences, in the order of the cells, to the departments' tallies and to the municipality's. */
    void add(String municipalityCode, Definition definition, SortedMap<Cell, Integer> differences) {
        var rows = List.copyOf(differences.entrySet());
        queries.update(municipalityCode, new Sql("""
                WITH difference AS MATERIALIZED (
                    SELECT month::date, department_id, measure, working_days::integer, suggestions::integer, position
                    FROM unnest(?::text[], ?::uuid[], ?::text[], ?::text[], ?::text[]) WITH ORDINALITY
                        AS d (month, department_id, measure, working_days, suggestions, position)
                ), added AS (
                    INSERT INTO department_tally AS t (municipality_code, definition_version, month, department_id, measure, working_days, suggestions)
                    SELECT ?, ?, month, department_id, measure, working_days, suggestions FROM difference ORDER BY position
                    ON CONFLICT (municipality_code, definition_version, month, department_id, measure, working_days)
                        DO UPDATE SET suggestions = t.suggestions + excluded.suggestions
                )
                INSERT INTO municipality_tally AS t (municipality_code, definition_version, month, measure, working_days, suggestions)
                SELECT ?, ?, month, measure, working_days, sum(suggestions) FROM difference GROUP BY month, measure, working_days
                ORDER BY month, measure, working_days
                ON CONFLICT (municipality_code, definition_version, month, measure, working_days)
                    DO UPDATE SET suggestions = t.suggestions + excluded.suggestions""",
                column(rows, row -> text(row.getKey().month())), column(rows, row -> row.getKey().departmentId()),
                column(rows, row -> row.getKey().measure().toString()), column(rows, row -> text(row.getKey().workingDays())), column(rows, row -> text(row.getValue())),
                municipalityCode, definition.version(), municipalityCode, definition.version()));
    }

    private static <R> List<Object> column(List<R> rows, Function<R, Object> value) {
        return rows.stream().map(value).collect(Collectors.toList());
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
