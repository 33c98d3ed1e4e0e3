package se.stegvis.privacy;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stegvis.testing.AdjustableClock;
import se.stegvis.testing.Api;
import se.stegvis.testing.Database;
import se.stegvis.testing.Photographs;
import se.stegvis.testing.PrivacyRoom;
import se.stegvis.testing.Town;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.stegvis.testing.ASuggestion.aSuggestionIn;
import static se.stegvis.testing.Api.expect;

/** Rules with a committee's decision behind them are tried first and then followed, each night, to the end, and on the record. */
@QuarkusTest
class RetentionTest {
    @Inject
    AdjustableClock clock;

    @Inject
    BeginningRuns beginning;

    @Inject
    FollowingRules following;

    private Town town;

    @BeforeEach
    void aTownLongAgo() {
        town = Town.ofItsOwn();
        clock.setTo(LocalDate.of(2025, 2, 3));
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void aDryRunSaysWhatWouldHappenAndChangesNothing() {
        var closed = closedCase();
        var draft = aSuggestionIn(town).titled("Hemligt utkast").drafted();
        clock.reset();
        PrivacyRoom.rule(town, "INTERNAL_NOTES", 6);
        PrivacyRoom.rule(town, "PICTURES", 6);
        expect(201, Api.post(town.ada, town.path("/retention-rules"), Map.of("subject", "DRAFTS", "afterMonths", 3, "decisionReference", "KS 2026/115", "decidedOn", "2026-02-03",
                "active", false)));
        var before = Database.fingerprint(town.code);

        var run = PrivacyRoom.run(town, true);

        assertEquals(before, Database.fingerprint(town.code));
        var shown = expect(200, Api.get(town.ada, town.path("/retention-runs/" + run)));
        assertEquals(List.of("DRAFTS", "INTERNAL_NOTES", "PICTURES"), shown.path("counts.subject"));
        assertEquals(List.of(1, 1, 1), shown.path("counts.found"));
        assertEquals("KS 2026/115", shown.path("counts[0].decisionReference"));
        assertEquals("Ada Admin", shown.path("startedBy.displayName"));
        assertNotNull(shown.path("endedAt"));
        var log = expect(200, Api.get(town.ada, town.path("/retention-runs/" + run + "/entries")));
        assertFalse(log.asString().contains("Hemligt"), "a draft is its author's own");
        assertEquals(List.of(closed.toString()), expect(200, Api.get(town.ada, town.path("/retention-runs/" + run + "/entries?subject=PICTURES"))).path("items.id"));
        assertEquals(List.of("Kortare nattfasta"), expect(200, Api.get(town.ada, town.path("/retention-runs/" + run + "/entries?subject=INTERNAL_NOTES"))).path("items.title"));
        assertEquals("2025-02-03", log.path("items[0].since"));
        assertEquals(draft.toString(), expect(200, Api.get(town.ada, town.path("/retention-runs/" + run + "/entries?subject=DRAFTS"))).path("items[0].id"));
    }

    @Test
    void notesPicturesDraftsAndNewsGoAndWhatIsNewStays() throws InterruptedException {
        var closed = closedCase();
        var picture = Database.texts("SELECT id::text FROM picture WHERE suggestion_id = ?", closed).get(0);
        var draft = aSuggestionIn(town).drafted();
        Photographs.added(town.anna, town.path("/suggestions/" + draft + "/pictures"));
        waitForNews();
        clock.reset();
        var kept = closedCase();
        var keptDraft = aSuggestionIn(town).drafted();
        waitForNews();
        var newNews = Database.number("SELECT count(*) FROM notification WHERE municipality_code = ? AND created_at > now() - interval '1 day'", town.code);
        List.of("INTERNAL_NOTES", "PICTURES", "DRAFTS", "NEWS").forEach(subject -> PrivacyRoom.rule(town, subject, 6));

        var run = PrivacyRoom.run(town, false);

        assertTrue(expect(200, Api.get(town.ada, town.path("/retention-runs/" + run))).<List<Integer>>path("counts.found").stream().allMatch(found -> found > 0));
        assertEquals(List.of("Vem betalar?"), Database.texts("SELECT text FROM comment WHERE municipality_code = ? AND internal", town.code));
        assertEquals(List.of(kept.toString()), Database.texts("SELECT suggestion_id::text FROM picture WHERE municipality_code = ?", town.code));
        assertEquals(0, Database.number("SELECT count(*) FROM picture_content WHERE picture_id = ?::uuid", picture));
        assertEquals(1, Database.number("SELECT count(*) FROM picture_file WHERE municipality_code = ?", town.code));
        assertEquals(List.of(keptDraft.toString()), Database.texts("SELECT id::text FROM suggestion WHERE municipality_code = ? AND state = 'DRAFT'", town.code));
        assertEquals(newNews, Database.number("SELECT count(*) FROM notification WHERE municipality_code = ?", town.code));
        assertEquals(List.of(0, 0, 0, 0), expect(200, Api.get(town.ada, town.path("/retention-runs/" + PrivacyRoom.run(town, false)))).path("counts.found"));
    }

    @Test
    void whatIsNotActiveIsOnlyTried() {
        closedCase();
        clock.reset();
        expect(201, Api.post(town.ada, town.path("/retention-rules"), Map.of("subject", "INTERNAL_NOTES", "afterMonths", 3, "decisionReference", "KS 2026/115",
                "decidedOn", "2026-02-03", "active", false)));

        var run = PrivacyRoom.run(town, false);

        assertEquals(List.of(), expect(200, Api.get(town.ada, town.path("/retention-runs/" + run))).path("counts"));
        assertTrue(beginning.beginNightly(town.code).isEmpty());
    }

    @Test
    void thereIsOneRunAtATimeAndOneANight() {
        clock.reset();
        PrivacyRoom.rule(town, "NEWS", 6);
        Database.update("INSERT INTO retention_run (id, municipality_code, dry_run, started_at, touched_at) VALUES (gen_random_uuid(), ?, true, now(), now())", town.code);

        assertEquals(List.of("/dryRun"), expect(409, Api.post(town.ada, town.path("/retention-runs"), Map.of("dryRun", true))).path("invalidParameters.property"));
        assertTrue(beginning.beginNightly(town.code).isEmpty());
        Database.update("UPDATE retention_run SET ended_at = now() WHERE municipality_code = ?", town.code);
        Database.update("UPDATE retention_run SET started_at = now() - interval '1 day' WHERE municipality_code = ?", town.code);
        var nightly = beginning.beginNightly(town.code).orElseThrow();
        PrivacyRoom.waitForRuns(town);
        assertTrue(beginning.beginNightly(town.code).isEmpty());
        assertNull(expect(200, Api.get(town.ada, town.path("/retention-runs/" + nightly))).path("startedBy"));
    }

    @Test
    void whatAServerLeftHalfDoneIsTakenUpAgain() {
        closedCase();
        clock.reset();
        var run = UUID.randomUUID();
        Database.update("INSERT INTO retention_run (id, municipality_code, dry_run, started_at, touched_at) VALUES (?, ?, false, now(), now())", run, town.code);
        Database.update("""
                INSERT INTO retention_count (municipality_code, run_id, subject, decision_reference, before, found, reached, done)
                VALUES (?, ?, 'INTERNAL_NOTES', 'KS 2026/114', '2026-01-01', 3, '', false), (?, ?, 'NEWS', 'KS 2026/114', '2026-01-01', 7, '', true)""",
                town.code, run, town.code, run);
        assertTrue(beginning.takeAbandoned(town.code).isEmpty());

        clock.advance(Duration.ofMinutes(3));
        assertEquals(run, beginning.takeAbandoned(town.code).orElseThrow());
        assertTrue(beginning.takeAbandoned(town.code).isEmpty());
        following.follow(town.code, run);

        assertEquals(List.of(4, 7), expect(200, Api.get(town.ada, town.path("/retention-runs/" + run))).path("counts.found"));
        assertNotNull(expect(200, Api.get(town.ada, town.path("/retention-runs/" + run))).path("endedAt"));
        assertEquals(0, Database.number("SELECT count(*) FROM comment WHERE municipality_code = ? AND internal", town.code));
    }

    @Test
    void manyThingsAreClearedPartByPart() {
        clock.reset();
        Database.update("""
                INSERT INTO suggestion (id, canonical_id, municipality_code, department_id, state, title, idea, created_at, listed_at, updated_at)
                SELECT n.id, n.id, ?, ?, 'DRAFT', 'Utkast', 'Utkast', '2024-01-01', '2024-01-01', '2024-01-01' FROM (SELECT gen_random_uuid() AS id FROM generate_series(1, 450)) n""",
                town.code, town.brannargarden);
        PrivacyRoom.rule(town, "DRAFTS", 6);

        var run = PrivacyRoom.run(town, false);

        assertEquals(List.of(450), expect(200, Api.get(town.ada, town.path("/retention-runs/" + run))).path("counts.found"));
        assertEquals(450, expect(200, Api.get(town.ada, town.path("/retention-runs/" + run + "/entries"))).<Integer>path("_meta.totalRecords"));
        assertEquals(0, Database.number("SELECT count(*) FROM suggestion WHERE municipality_code = ?", town.code));
    }

    @Test
    void aRuleIsSoundAndSaysBecauseOfWhat() {
        clock.reset();
        var id = PrivacyRoom.rule(town, "NAMES", 12);
        var rule = Map.of("subject", "NAMES", "afterMonths", 24, "decisionReference", "KS", "decidedOn", "2026-02-03", "active", true);
        assertEquals(List.of("/subject"), expect(409, Api.post(town.ada, town.path("/retention-rules"), rule)).path("invalidParameters.property"));
        assertEquals(List.of("Namn sparas minst 12 månader, så att årets förslagsställare hinner räknas."), expect(422, change(id, 11, "2026-02-03")).path("invalidParameters.reason"));
        assertEquals(List.of("/decidedOn"), expect(422, change(id, 12, clock.today().plusDays(1).toString())).path("invalidParameters.property"));
        assertEquals(36, expect(200, change(id, 36, "2026-02-03")).<Integer>path("afterMonths"));
        expect(204, Api.as(town.ada).header("If-Match", Api.etag(town.ada, town.path("/retention-rules/" + id))).delete(town.path("/retention-rules/" + id)));
        assertEquals(List.of(), expect(200, Api.get(town.ada, town.path("/retention-rules"))).path("items"));
    }

    private Response change(UUID id, int months, String decidedOn) {
        var path = town.path("/retention-rules/" + id);
        return Api.as(town.ada).header("If-Match", Api.etag(town.ada, path)).contentType("application/json")
                .body(Map.of("afterMonths", months, "decisionReference", "KS 2026/114", "decidedOn", decidedOn, "active", true)).put(path);
    }

    /** With a note and a picture. */
    private UUID closedCase() {
        var id = aSuggestionIn(town).inAssessment();
        expect(201, Api.post(town.mats, town.path("/suggestions/" + id + "/internal-notes"), Map.of("text", "Vem betalar?")));
        Photographs.added(town.anna, town.path("/suggestions/" + id + "/pictures"));
        expect(200, Api.postCurrent(town.mats, town.path("/suggestions/" + id), "/decisions", Map.of("outcome", "DECLINE", "reason", "Inte i år.")));
        return id;
    }

    private void waitForNews() throws InterruptedException {
        for (int i = 0; i < 200 && Database.number("SELECT count(*) FROM outbox WHERE municipality_code = ?", town.code) > 0; i++) {
            Thread.sleep(20);
        }
    }
}
