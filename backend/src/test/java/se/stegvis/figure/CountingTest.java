package se.stegvis.figure;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stegvis.testing.AdjustableClock;
import se.stegvis.testing.Api;
import se.stegvis.testing.Database;
import se.stegvis.testing.Town;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.stegvis.testing.ASuggestion.aSuggestionIn;
import static se.stegvis.testing.Api.expect;
import static se.stegvis.testing.Crowd.atOnce;

/** The tallies follow the events, whatever happens; who counts anew finds the same. */
@QuarkusTest
class CountingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    /** Written from the definition's words, in another language than the program. */
    private static final String SUBMITTED_AND_IMPLEMENTED = """
            WITH first AS (
                SELECT suggestion_id, (array_agg(department_id ORDER BY sequence))[1] AS department_id,
                    min(occurred_at) FILTER (WHERE type = 'SUBMITTED') AS submitted_at, min(occurred_at) FILTER (WHERE type = 'WITHDRAWN') AS withdrawn_at,
                    min(occurred_at) FILTER (WHERE type = 'IMPLEMENTED') AS implemented_at, (array_agg(to_state ORDER BY sequence DESC))[1] AS state
                FROM suggestion_event WHERE municipality_code = ? GROUP BY suggestion_id
            ), counts AS (
                SELECT department_id, submitted_at AS at, 'SUBMITTED' AS measure FROM first
                WHERE withdrawn_at IS NULL OR withdrawn_at >= submitted_at + interval '24 hours'
                UNION ALL
                SELECT department_id, implemented_at, 'IMPLEMENTED' FROM first WHERE implemented_at IS NOT NULL AND state IN ('IMPLEMENTED', 'VERIFIED')
            )
            SELECT concat_ws(' ', date_trunc('month', at AT TIME ZONE 'Europe/Stockholm')::date, department_id, measure, count(*))
            FROM counts GROUP BY date_trunc('month', at AT TIME ZONE 'Europe/Stockholm'), department_id, measure ORDER BY 1""";
    private static final String TALLIED = """
            SELECT concat_ws(' ', month, department_id, measure, sum(suggestions)) FROM department_tally
            WHERE municipality_code = ? AND measure IN ('SUBMITTED', 'IMPLEMENTED')
            GROUP BY month, department_id, measure HAVING sum(suggestions) <> 0 ORDER BY 1""";

    @Inject
    Counting counting;

    @Inject
    AdjustableClock clock;

    private Town town;

    @BeforeEach
    void aTownWithoutSuggestions() {
        clock.setTo(DAY);
        town = Town.ofItsOwn();
    }

    @AfterEach
    void itIsTodayAgain() {
        clock.reset();
    }

    @Test
    void eachStepOfALifeIsCountedAtOnce() {
        var id = aSuggestionIn(town).submitted();
        assertEquals(Map.of("SUBMITTED", 1), tallied());

        clock.advance(Duration.ofDays(1));
        step(id, "/decisions", Map.of("outcome", "ACCEPT"));
        assertEquals(Map.of("SUBMITTED", 1, "DECIDED", 1), tallied());
        step(id, "/implementations", Map.of("description", "Klart."));
        assertEquals(Map.of("SUBMITTED", 1, "DECIDED", 1, "IMPLEMENTED", 1, "REALISED", 1), tallied());

        clock.advance(Duration.ofDays(35));
        step(id, "/effects", Map.of("stillInUse", false));
        assertEquals(Map.of("SUBMITTED", 1, "DECIDED", 1), tallied());
        everythingAgrees();
    }

    @Test
    void whatIsDoneAtOnceIsSubmittedAndImplemented() {
        aSuggestionIn(town).with("implementation", Map.of("description", "Vi gjorde det.")).submitted();

        assertEquals(1, tallied().get("SUBMITTED"));
        assertEquals(1, tallied().get("IMPLEMENTED"));
        everythingAgrees();
    }

    @Test
    void regretTakesTheSuggestionOutAgain() {
        aSuggestionIn(town).withdrawn();

        assertEquals(Map.of(), tallied());
        everythingAgrees();
    }

    @Test
    void draftsAndTalkAddNothing() {
        aSuggestionIn(town).drafted();
        var id = aSuggestionIn(town).submitted();
        expect(201, Api.post(town.bo, town.path("/suggestions/" + id + "/comments"), Map.of("text", "Bra!")));

        assertEquals(Map.of("SUBMITTED", 1), tallied());
        everythingAgrees();
    }

    @Test
    void mergingKeepsTheIdeaAndUndoingItChangesNothing() {
        var other = aSuggestionIn(town).by(town.bo).at(town.bruksgarden).submitted();
        var one = aSuggestionIn(town).mergedInto(other);
        assertEquals(Map.of("SUBMITTED", 2), tallied());

        step(one, "/merge-reversals", Map.of());
        assertEquals(Map.of("SUBMITTED", 2), tallied());
        everythingAgrees();
    }

    @Test
    void manyAtOnceAreCountedOnceEach() {
        var answers = atOnce(200, i -> switch (i % 4) {
            case 0 -> decided(i);
            case 1 -> withdrawn();
            default -> Api.post(town.anna, town.path("/suggestions"), Map.of("title", "Förslag " + i, "idea", "Idé",
                    "departmentId", i % 8 < 4 ? town.brannargarden : town.bruksgarden));
        });

        assertTrue(answers.stream().allMatch(answer -> answer.statusCode() < 300), () -> answers.stream().map(Response::asString).distinct().toList().toString());
        assertEquals(150, tallied().get("SUBMITTED"));
        everythingAgrees();
    }

    private Response decided(int i) {
        var id = aSuggestionIn(town).submitted();
        return Api.postCurrent(town.mats, town.path("/suggestions/" + id), "/decisions", i % 8 == 0 ? Map.of("outcome", "ACCEPT") : Map.of("outcome", "DECLINE", "reason", "Nej."));
    }

    private Response withdrawn() {
        var id = aSuggestionIn(town).submitted();
        return Api.postCurrent(town.anna, town.path("/suggestions/" + id), "/withdrawals", Map.of());
    }

    private void step(UUID id, String step, Map<String, ?> body) {
        expect(200, Api.postCurrent(town.mats, town.path("/suggestions/" + id), step, body));
    }

    /** Suggestions by measure, as the municipality's own tally has them. */
    private Map<String, Integer> tallied() {
        var tallied = new TreeMap<String, Integer>();
        var rows = Database.texts("""
                SELECT measure || '=' || sum(suggestions) FROM municipality_tally WHERE municipality_code = ?
                GROUP BY measure HAVING sum(suggestions) <> 0""", town.code);
        rows.forEach(row -> tallied.put(row.split("=")[0], Integer.valueOf(row.split("=")[1])));
        return tallied;
    }

    private void everythingAgrees() {
        var recount = counting.recount(town.code);
        assertTrue(recount.agrees(), recount::toString);
        assertEquals(Database.texts(SUBMITTED_AND_IMPLEMENTED, town.code), Database.texts(TALLIED, town.code));
        var both = List.of("department_tally", "municipality_tally").stream()
                .map(table -> Database.texts("""
                        SELECT concat_ws(' ', month, measure, working_days, sum(suggestions)) FROM %s WHERE municipality_code = ?
                        GROUP BY month, measure, working_days HAVING sum(suggestions) <> 0 ORDER BY 1""".formatted(table), town.code))
                .toList();
        assertEquals(both.get(0), both.get(1));
    }
}
