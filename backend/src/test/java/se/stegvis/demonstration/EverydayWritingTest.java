package se.stegvis.demonstration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stegvis.demonstration.Script.Scene;
import se.stegvis.platform.tenancy.TenantTransactions;
import se.stegvis.testing.Api;
import se.stegvis.testing.Database;
import se.stegvis.testing.Town;

/** What is written in bulk is what the use cases would have written: the rows agree with their events, and the figures with both. */
@QuarkusTest
class EverydayWritingTest {
    private static final Instant NOW = Instant.parse("2026-11-22T11:00:00Z");

    @Inject
    Staging staging;

    @Inject
    EverydayWriting everyday;

    @Inject
    TenantTransactions transactions;

    private Town town;
    private int written;

    @BeforeEach
    void aTownWithEverydaySuggestions() {
        town = Town.ofItsOwn();
        var scene = new Scene(town.code, null, null, null, "2023-malung-salen", Map.of(), true, false, List.of());
        var cast = staging.prepare(scene, LocalDate.of(2026, 11, 22));
        written = transactions.call(town.code, () -> everyday.write(scene, cast, NOW));
    }

    @Test
    void rowsEventsAndFiguresAgree() {
        assertTrue(written > 150, "written: " + written);
        assertEquals(written, Database.number("SELECT count(*) FROM suggestion WHERE municipality_code = ?", town.code));
        assertEquals(List.of(), differences("""
                state IS DISTINCT FROM last.to_state OR event_count <> events OR submitted_at <> first_submitted OR decided_at IS DISTINCT FROM last_decision
                OR implemented_at IS DISTINCT FROM last_implemented OR updated_at <> last.occurred_at"""));
        assertEquals(List.of(), differences("""
                due_reason IS DISTINCT FROM CASE WHEN due_on IS NULL THEN NULL ELSE CASE state
                    WHEN 'SUBMITTED' THEN 'ACKNOWLEDGE' WHEN 'IN_ASSESSMENT' THEN 'DECIDE' WHEN 'DEFERRED' THEN 'RESUME' WHEN 'ACCEPTED' THEN 'IMPLEMENT'
                    WHEN 'IN_PROGRESS' THEN 'IMPLEMENT' WHEN 'IMPLEMENTED' THEN 'FOLLOW_UP' WHEN 'VERIFIED' THEN 'FOLLOW_UP' ELSE 'NONE' END END"""));
        assertEquals(0, Database.number("""
                SELECT count(*) FROM suggestion s WHERE municipality_code = ?
                AND NOT EXISTS (SELECT 1 FROM suggestion_author a WHERE a.suggestion_id = s.id)""", town.code));
        assertEquals(
                Database.number("""
                        SELECT count(*) FROM suggestion s JOIN suggestion_event e ON e.suggestion_id = s.id AND e.type = 'SUBMITTED'
                        WHERE s.municipality_code = ? AND NOT (s.state = 'WITHDRAWN' AND s.updated_at < s.submitted_at + interval '24 hours')""", town.code),
                Database.number("SELECT sum(suggestions) FROM municipality_tally WHERE municipality_code = ? AND measure = 'SUBMITTED'", town.code));
        assertEquals(0, Database.number("SELECT count(*) FROM outbox WHERE municipality_code = ?", town.code));
    }

    @Test
    void fewPromisesAreLateSinceAlmostAllWereKept() {
        var late = Database.number("SELECT count(*) FROM suggestion WHERE municipality_code = ? AND due_on < date '2026-11-22'", town.code);

        assertTrue(late <= 10, "late: " + late);
    }

    @Test
    void itIsReadAsAllOthersAre() {
        var list = Api.expect(200, Api.get(town.lena, town.path("/suggestions?limit=100")));
        assertEquals(100, list.jsonPath().getList("items").size());
        var id = list.jsonPath().getString("items.find { it.state == 'VERIFIED' }.id");

        Api.expect(200, Api.get(town.lena, town.path("/suggestions/" + id)));
        var events = Api.expect(200, Api.get(town.lena, town.path("/suggestions/" + id + "/events")));

        assertEquals("SUBMITTED", events.jsonPath().getString("items[0].type"));
        assertEquals("VERIFIED", events.jsonPath().getString("items[-1].toState"));
    }

    private List<String> differences(String difference) {
        return Database.texts("""
                SELECT s.title || ' ' || s.state FROM suggestion s
                JOIN LATERAL (SELECT to_state, occurred_at FROM suggestion_event e WHERE e.suggestion_id = s.id ORDER BY sequence DESC LIMIT 1) last ON true
                JOIN LATERAL (
                    SELECT count(*) AS events, min(occurred_at) FILTER (WHERE type = 'SUBMITTED') AS first_submitted,
                        coalesce(max(occurred_at) FILTER (WHERE type IN ('ACCEPTED', 'DECLINED', 'DEFERRED')),
                            min(occurred_at) FILTER (WHERE type = 'IMPLEMENTED')) AS last_decision,
                        max(occurred_at) FILTER (WHERE type = 'IMPLEMENTED') AS last_implemented
                    FROM suggestion_event e WHERE e.suggestion_id = s.id
                ) all_events ON true
                WHERE s.municipality_code = ? AND (%s)""".formatted(difference), town.code);
    }
}
