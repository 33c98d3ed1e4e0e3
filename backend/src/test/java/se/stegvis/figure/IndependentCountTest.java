package se.stegvis.figure;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stegvis.testing.AdjustableClock;
import se.stegvis.testing.Api;
import se.stegvis.testing.Database;
import se.stegvis.testing.Town;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.stegvis.testing.Api.expect;

/** 20 000 suggestions with all odd cases, counted by the program and by plain SQL written from the definition's words: every cell agrees. */
@QuarkusTest
class IndependentCountTest {
    private static final int SUGGESTIONS = 20_000;
    private static final int PEOPLE = 900;
    private static final List<String> MONTHS = IntStream.range(0, 34).mapToObj(i -> LocalDate.of(2024, 1, 1).plusMonths(i).toString().substring(0, 7)).toList();
    private static final List<String> QUARTERS = IntStream.range(0, 11).mapToObj(i -> (2024 + i / 4) + "-Q" + (i % 4 + 1)).toList();
    private static final List<String> YEARS = List.of("2024", "2025", "2026");

    private static Town town;
    private static List<UUID> departments;

    @Inject
    Counting counting;

    @Inject
    AdjustableClock clock;

    @BeforeEach
    void aTownOfOddSuggestions() throws SQLException, IOException {
        clock.setTo(LocalDate.of(2026, 11, 16));
        if (departments == null) {
            town = Town.ofItsOwn();
            var night = town.unitBelow(town.brannargarden);
            var all = new ArrayList<>(List.of(town.aldre, town.brannargarden, town.bruksgarden, town.skola, town.skogsbacken, town.energi, night));
            IntStream.range(0, 4).forEach(i -> all.add(town.unitBelow(town.skola)));
            for (int i = 0; i < all.size(); i++) {
                countEmployees(all.get(i), i == 4 ? 3 : 57 + 13 * i);
            }
            new OddSuggestions(town, all, people(all)).write(SUGGESTIONS);
            assertTrue(counting.catchUp(town.code) > SUGGESTIONS / 2);
            departments = all;
        }
    }

    @AfterEach
    void itIsTodayAgain() {
        clock.reset();
    }

    @Test
    void everyCellOfTheTalliesAgrees() throws SQLException {
        try (var connection = judged()) {
            assertTrue(number(connection, "SELECT count(*) FROM judged") > SUGGESTIONS * 3 / 4);
            assertEquals(List.of(), Database.texts(connection, """
                    WITH expected AS (
                        SELECT date_trunc('month', submitted_on)::date AS month, department_id, 'SUBMITTED' AS measure, 0 AS working_days, count(*) AS suggestions
                        FROM judged GROUP BY 1, 2
                        UNION ALL SELECT date_trunc('month', answered_on)::date, department_id, 'DECIDED', answer_days, count(*)
                        FROM judged WHERE answered_on IS NOT NULL GROUP BY 1, 2, 4
                        UNION ALL SELECT date_trunc('month', implemented_on)::date, department_id, 'IMPLEMENTED', implementation_days, count(*)
                        FROM judged WHERE implemented_on IS NOT NULL GROUP BY 1, 2, 4
                        UNION ALL SELECT date_trunc('month', submitted_on)::date, department_id, 'REALISED', 0, count(*)
                        FROM judged WHERE implemented_on IS NOT NULL GROUP BY 1, 2
                    ), place AS (
                        SELECT month, department_id, measure, working_days, suggestions FROM department_tally WHERE municipality_code = ? AND suggestions <> 0
                        UNION ALL SELECT month, NULL, measure, working_days, suggestions FROM municipality_tally WHERE municipality_code = ? AND suggestions <> 0
                    ), both_expected AS (
                        SELECT * FROM expected UNION ALL SELECT month, NULL, measure, working_days, sum(suggestions) FROM expected GROUP BY month, measure, working_days
                    )
                    SELECT concat_ws(' ', month, at, measure, working_days, 'expected', e.suggestions, 'tallied', t.suggestions)
                    FROM (SELECT *, coalesce(department_id::text, 'all') AS at FROM both_expected) e
                    FULL JOIN (SELECT *, coalesce(department_id::text, 'all') AS at FROM place) t USING (month, at, measure, working_days)
                    WHERE e.suggestions IS DISTINCT FROM t.suggestions""", town.code, town.code));
            assertEquals(List.of(), Database.texts(connection, """
                    SELECT concat_ws(' ', month, department_id, person_id, 'expected', e.suggestions, 'tallied', t.suggestions)
                    FROM (
                        SELECT date_trunc('month', j.submitted_on)::date AS month, j.department_id, a.person_id, count(*) AS suggestions
                        FROM judged j JOIN suggestion_author a ON a.suggestion_id = j.suggestion_id GROUP BY 1, 2, 3
                    ) e
                    FULL JOIN (SELECT * FROM author_tally WHERE municipality_code = ? AND suggestions <> 0) t USING (month, department_id, person_id)
                    WHERE e.suggestions IS DISTINCT FROM t.suggestions""", town.code));
        }
    }

    @Test
    void everyFigureThatIsShownAgrees() throws SQLException {
        var expected = expectedFigures();
        int shown = 0;
        for (var periods : List.of(MONTHS, QUARTERS, YEARS)) {
            shown += compareSeries(expected, "all", null, periods);
            for (var department : departments) {
                shown += compareSeries(expected, department.toString(), department, periods);
            }
            // Side by side, one year's months are enough.
            for (var period : periods == MONTHS ? MONTHS.subList(12, 24) : periods) {
                for (var parent : new UUID[] {null, town.aldre, town.skola}) {
                    shown += compareDepartments(expected, parent, period);
                }
            }
        }
        assertTrue(shown > 500, "shown: " + shown);
    }

    private int compareSeries(Map<String, Map<String, String>> expected, String place, UUID department, List<String> periods) {
        var path = town.path("/figures?from=" + periods.get(0) + "&to=" + periods.get(periods.size() - 1) + (department == null ? "" : "&departmentId=" + department));
        List<Map<String, Object>> items = expect(200, Api.get(town.lena, path)).path("items");
        assertEquals(periods, items.stream().map(item -> item.get("period")).toList());
        return items.stream().mapToInt(item -> compare(expected, place, (String) item.get("period"), item)).sum();
    }

    private int compareDepartments(Map<String, Map<String, String>> expected, UUID parent, String period) {
        List<Map<String, Object>> items = expect(200, Api.get(town.lena, town.path("/department-figures?period=" + period + (parent == null ? "" : "&parentId=" + parent))))
                .path("items");
        return items.stream().mapToInt(item -> compare(expected, (String) ((Map<?, ?>) item.get("department")).get("id"), period, item)).sum();
    }

    /** Returns 1 where figures are shown, 0 where they are withheld. */
    private static int compare(Map<String, Map<String, String>> expected, String place, String period, Map<String, Object> item) {
        if (item.get("measures") == null) {
            assertTrue(item.get("withheld") != null, item.toString());
            return 0;
        }
        var found = new TreeMap<String, String>();
        ((Map<?, ?>) item.get("measures")).forEach((measure, value) -> found.put((String) measure, plain(new BigDecimal(value.toString()))));
        assertEquals(expected.get(place + " " + period), found, place + " " + period);
        return 1;
    }

    private Map<String, Map<String, String>> expectedFigures() throws SQLException {
        var expected = new HashMap<String, Map<String, String>>();
        try (var connection = judged(); var statement = connection.createStatement(); var rows = statement.executeQuery(script("expected-figures.sql"))) {
            while (rows.next()) {
                expected.computeIfAbsent(rows.getString("place") + " " + rows.getString("period"), cell -> new TreeMap<>())
                        .put(rows.getString("measure"), plain(rows.getBigDecimal("value")));
            }
        }
        return expected;
    }

    /** A connection on which every suggestion is judged. */
    private Connection judged() throws SQLException {
        var connection = Database.asSuperuser();
        Database.texts(connection, "SELECT set_config('test.municipality', ?, false)", town.code);
        try (var statement = connection.createStatement()) {
            statement.execute(script("working-days.sql"));
            statement.execute(script("judged.sql"));
        }
        return connection;
    }

    private static List<UUID> people(List<UUID> departments) throws SQLException {
        Database.update("""
                INSERT INTO person (id, municipality_code, display_name, department_id, language, created_at)
                SELECT gen_random_uuid(), ?, 'Person ' || n, (?::uuid[])[1 + n % ?], 'sv', now() FROM generate_series(1, ?) AS n""",
                town.code, departments.toString().replace('[', '{').replace(']', '}'), departments.size(), PEOPLE);
        return Database.texts("SELECT id FROM person WHERE municipality_code = ? AND display_name LIKE 'Person %' ORDER BY display_name", town.code)
                .stream().map(UUID::fromString).toList();
    }

    private static void countEmployees(UUID department, int employees) {
        for (var day : List.of("2023-11-01", "2024-11-01", "2025-11-01")) {
            Database.update("""
                    INSERT INTO headcount (id, municipality_code, department_id, reference_date, basis, employees, source, entered_by, entered_at)
                    VALUES (gen_random_uuid(), ?, ?, ?::date, 'HEADCOUNT', ?, 'Test', 'Test', now())""", town.code, department, day, employees + day.charAt(3) - '3');
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        return Long.parseLong(Database.texts(connection, sql).get(0));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String script(String name) {
        try (var stream = IndependentCountTest.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
