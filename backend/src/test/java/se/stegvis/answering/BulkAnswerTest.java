package se.stegvis.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.stegvis.testing.ASuggestion.aSuggestionIn;
import static se.stegvis.testing.Api.expect;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stegvis.testing.Api;
import se.stegvis.testing.Database;
import se.stegvis.testing.Person;
import se.stegvis.testing.Town;

/** Many are answered at once, each for itself: what is refused for one holds up no other, and what was done is done once. */
@QuarkusTest
class BulkAnswerTest {
    private static final int MANY = 500;

    @Inject
    BulkAnswerWorker worker;

    private Town town;

    @BeforeEach
    void aTownOfItsOwn() {
        town = Town.ofItsOwn();
    }

    @Test
    void eachGetsItsOwnEventWithTheCommonWordsAndItsPersonalLine() throws InterruptedException {
        var one = aSuggestionIn(town).submitted();
        var other = aSuggestionIn(town).inAssessment();

        var done = answered(town.mats, Map.of("kind", "ACCEPT", "text", "Vi börjar nästa vecka.", "items", List.of(item(one, "Tack Anna!"), item(other, null))));

        assertEquals(List.of("DONE", 2, 2, 0), List.<Object>of(done.path("state"), done.path("total"), done.path("done"), done.path("refused")));
        assertEquals(List.of("SUBMITTED", "ACKNOWLEDGED", "ACCEPTED"), events(one, "type"));
        assertEquals("Vi börjar nästa vecka.\n\nTack Anna!", events(one, "reason").get(2));
        assertEquals("Vi börjar nästa vecka.", events(other, "reason").get(2));
        assertEquals(town.id(town.mats).toString(), suggestion(one).path("plan.responsible.id"));
        assertTrue(done.path("endedAt") != null && done.path("_links.stop") == null);
    }

    @Test
    void whatIsRefusedForOneHoldsUpNoOther() throws InterruptedException {
        var changed = aSuggestionIn(town).submitted();
        var stale = Map.of("suggestionId", changed, "version", 0);
        expect(200, Api.postCurrent(town.maria, path(changed), "/acknowledgements", Map.of()));
        var decided = aSuggestionIn(town).declined();
        var elsewhere = aSuggestionIn(town).at(town.skogsbacken).submitted();
        var foreign = aSuggestionIn(Town.vimmerby()).submitted();
        var draft = aSuggestionIn(town).drafted();
        var fine = aSuggestionIn(town).submitted();

        var done = answered(town.mats, Map.of("kind", "DECLINE", "text", "Inte i år.", "items",
                List.of(stale, item(decided, null), item(elsewhere, null), Map.of("suggestionId", foreign, "version", 1), Map.of("suggestionId", draft, "version", 0),
                        Map.of("suggestionId", UUID.randomUUID(), "version", 1), item(fine, null))));

        assertEquals(List.of(1, 6), List.of(done.path("done"), done.path("refused")));
        var rows = rows(town.mats, done, "");
        assertEquals(List.of("changed-meanwhile", "state-conflict", "not-allowed", "not-found", "not-found", "not-found"),
                rows.<List<String>>path("items.problem").stream().limit(6).map(type -> type.replace("urn:stegvis:problem:", "")).toList());
        assertEquals("Läget är nu: avslaget. Ladda om för att se vad som går att göra.", rows.path("items[1].reason"));
        assertEquals("DONE", rows.path("items[6].outcome"));
        assertEquals("DECLINED", rows.path("items[6].suggestion.state"));
        assertEquals("IN_ASSESSMENT", suggestion(changed).path("state"));
        assertEquals("SUBMITTED", Api.get(Town.vimmerby().anna, Town.vimmerby().path("/suggestions/" + foreign)).path("state"));
    }

    @Test
    void nothingIsToldOfASuggestionThatTheCallerDoesNotSee() throws InterruptedException {
        var foreign = aSuggestionIn(Town.vimmerby()).titled("Hemligt i Vimmerby").submitted();
        var draft = aSuggestionIn(town).titled("Hemligt utkast").drafted();

        var done = answered(town.mats, Map.of("kind", "ACKNOWLEDGE", "items",
                List.of(Map.of("suggestionId", foreign, "version", 1), Map.of("suggestionId", draft, "version", 0), Map.of("suggestionId", UUID.randomUUID(), "version", 1))));

        var rows = rows(town.mats, done, "?outcome=REFUSED");
        for (int i = 0; i < 3; i++) {
            assertNull(rows.path("items[" + i + "].suggestion"));
            assertEquals(rows.<String>path("items[2].reason"), rows.path("items[" + i + "].reason"));
        }
    }

    @Test
    void aReasonIsToldInTheLanguageOfItsReader() throws InterruptedException {
        var done = answered(town.mats, Map.of("kind", "ACKNOWLEDGE", "items", List.of(Map.of("suggestionId", UUID.randomUUID(), "version", 1))));

        var english = expect(200, Api.as(town.mats).header("Accept-Language", "en").get(path(done) + "/rows"));

        assertNotEquals(rows(town.mats, done, "").<String>path("items[0].reason"), english.path("items[0].reason"));
    }

    @Test
    void fiveHundredAreAnsweredWithOneRequest() throws InterruptedException {
        var first = aSuggestionIn(town).submitted();
        copies(first, MANY - 1);
        var items = Database.texts("SELECT id FROM suggestion WHERE municipality_code = ? ORDER BY id", town.code).stream()
                .map(id -> Map.of("suggestionId", id, "version", 0)).toList();

        var done = answered(town.mats, Map.of("kind", "ACCEPT", "text", "Ja.", "items", items));

        assertEquals(List.of(MANY, MANY, 0), List.of(done.path("total"), done.path("done"), done.path("refused")));
        assertEquals(MANY, Database.number("SELECT count(*) FROM suggestion_event WHERE municipality_code = ? AND type = 'ACCEPTED'", town.code));
        assertEquals(IntStream.rangeClosed(1, 100).boxed().toList(), rows(town.mats, done, "?limit=100").path("items.position"));
    }

    /** A server was killed after the first of three: no server knows of the others until one looks. */
    @Test
    void whatAServerLeftBehindIsDoneByTheNextThatLooksAndNothingTwice() throws InterruptedException {
        var suggestions = Stream.generate(() -> aSuggestionIn(town).submitted()).limit(3).toList();
        var id = leftBehind(suggestions);
        expect(200, Api.postCurrent(town.mats, path(suggestions.get(0)), "/acknowledgements", Map.of()));
        Database.update("UPDATE bulk_answer_row SET outcome = 'DONE' WHERE bulk_answer_id = ? AND position = 1", id);

        worker.sweep();
        worker.sweep();
        var done = over(town.mats, id);

        assertEquals(List.of(3, 0), List.of(done.path("done"), done.path("refused")));
        for (var one : suggestions) {
            assertEquals(List.of("SUBMITTED", "ACKNOWLEDGED"), events(one, "type"));
        }
    }

    @Test
    void itGoesOnWithTheRightsThatTheCallerHasThen() throws InterruptedException {
        var suggestion = aSuggestionIn(town).submitted();
        var id = leftBehind(List.of(suggestion));
        Database.update("DELETE FROM role_assignment WHERE municipality_code = ? AND person_id = ? AND role = 'MANAGER'", town.code, town.id(town.mats));

        worker.sweep();
        waitUntilOver(id);

        assertEquals(List.of("NOT_ALLOWED"), Database.texts("SELECT problem FROM bulk_answer_row WHERE bulk_answer_id = ?", id));
        assertEquals("SUBMITTED", suggestion(suggestion).path("state"));
    }

    @Test
    void whatIsStoppedIsLeftAsItWas() {
        var suggestion = aSuggestionIn(town).submitted();
        var id = leftBehind(List.of(suggestion));

        var stopped = expect(200, Api.post(town.mats, town.path("/bulk-answers/" + id + "/stops"), Map.of()));

        assertEquals("STOPPED", stopped.path("state"));
        assertEquals(List.of("STOPPED"), rows(town.mats, stopped, "").path("items.outcome"));
        worker.sweep();
        assertEquals("SUBMITTED", suggestion(suggestion).path("state"));
        assertEquals("STOPPED", expect(409, Api.post(town.mats, town.path("/bulk-answers/" + id + "/stops"), Map.of())).path("currentState"));
    }

    @Test
    void whatHoldsForAllOfThemIsJudgedAtOnce() {
        var item = Map.of("suggestionId", UUID.randomUUID(), "version", 1);

        assertRule("/text", Map.of("kind", "DECLINE", "items", List.of(item)));
        assertRule("/items/1/suggestionId", Map.of("kind", "ACKNOWLEDGE", "items", List.of(item, item)));
        assertRule("/responsiblePersonId", Map.of("kind", "ACKNOWLEDGE", "responsiblePersonId", town.id(town.anna), "items", List.of(item)));
        assertRule("/responsiblePersonId", Map.of("kind", "ACCEPT", "responsiblePersonId", Town.vimmerby().id(Town.vimmerby().anna), "items", List.of(item)));
        assertRule("/plannedOn", Map.of("kind", "ACCEPT", "plannedOn", "2020-01-01", "items", List.of(item)));
    }

    @Test
    void aBulkAnswerIsItsCallersOwn() throws InterruptedException {
        var done = answered(town.mats, Map.of("kind", "ACKNOWLEDGE", "items", List.of(item(aSuggestionIn(town).submitted(), null))));

        assertEquals(List.of(done.<String>path("id")), expect(200, Api.get(town.mats, town.path("/bulk-answers"))).path("items.id"));
        assertEquals(List.of(), expect(200, Api.get(town.maria, town.path("/bulk-answers"))).path("items"));
        expect(404, Api.get(town.maria, path(done)));
        expect(404, Api.get(town.maria, path(done) + "/rows"));
        expect(404, Api.post(town.maria, path(done) + "/stops", Map.of()));
    }

    @Test
    void afterNinetyDaysItIsForgotten() throws InterruptedException {
        var done = answered(town.mats, Map.of("kind", "ACKNOWLEDGE", "items", List.of(item(aSuggestionIn(town).submitted(), null))));
        Database.update("UPDATE bulk_answer SET started_at = started_at - interval '91 days' WHERE municipality_code = ?", town.code);
        expect(404, Api.get(town.mats, path(done)));

        worker.forgetOld();

        assertEquals(0, Database.number("SELECT count(*) FROM bulk_answer_row WHERE municipality_code = ?", town.code));
    }

    private Response answered(Person who, Map<String, ?> request) throws InterruptedException {
        return over(who, Api.id(expect(201, Api.post(who, town.path("/bulk-answers"), request))));
    }

    private Response over(Person who, UUID id) throws InterruptedException {
        waitUntilOver(id);
        return expect(200, Api.get(who, town.path("/bulk-answers/" + id)));
    }

    private static void waitUntilOver(UUID id) throws InterruptedException {
        for (int i = 0; i < 3000 && Database.number("SELECT count(*) FROM bulk_answer WHERE id = ? AND state = 'RUNNING'", id) > 0; i++) {
            Thread.sleep(20);
        }
    }

    /** A bulk answer of mats that no server has heard of. */
    private UUID leftBehind(List<UUID> suggestions) {
        var id = UUID.randomUUID();
        Database.update("INSERT INTO bulk_answer (id, municipality_code, kind, asked_by, state, started_at) VALUES (?, ?, 'ACKNOWLEDGE', ?, 'RUNNING', now())",
                id, town.code, town.id(town.mats));
        for (int i = 0; i < suggestions.size(); i++) {
            Database.update("INSERT INTO bulk_answer_row (municipality_code, bulk_answer_id, position, suggestion_id, seen_version) VALUES (?, ?, ?, ?, 0)",
                    town.code, id, i + 1, suggestions.get(i));
        }
        return id;
    }

    private Map<String, Object> item(UUID suggestion, String personalLine) {
        var item = new HashMap<String, Object>(Map.of("suggestionId", suggestion, "version", suggestion(suggestion).<Integer>path("version")));
        if (personalLine != null) {
            item.put("personalLine", personalLine);
        }
        return item;
    }

    private void copies(UUID suggestion, int many) {
        var columns = new ArrayList<>(Database.texts("SELECT column_name FROM information_schema.columns WHERE table_name = 'suggestion' AND is_generated = 'NEVER'"));
        columns.removeAll(List.of("id", "canonical_id", "event_count"));
        var same = String.join(", ", columns);
        Database.update("INSERT INTO suggestion (id, canonical_id, event_count, " + same + ") SELECT copy.id, copy.id, 0, " + same
                + " FROM suggestion s CROSS JOIN (SELECT gen_random_uuid() AS id FROM generate_series(1, ?) AS n) copy WHERE s.id = ?", many, suggestion);
    }

    private void assertRule(String property, Map<String, ?> request) {
        assertEquals(List.of(property), expect(422, Api.post(town.mats, town.path("/bulk-answers"), request)).path("invalidParameters.property"));
    }

    private Response rows(Person who, Response answer, String query) {
        return expect(200, Api.get(who, path(answer) + "/rows" + query));
    }

    private String path(Response answer) {
        return town.path("/bulk-answers/" + answer.path("id"));
    }

    private String path(UUID suggestion) {
        return town.path("/suggestions/" + suggestion);
    }

    private Response suggestion(UUID id) {
        return expect(200, Api.get(town.anna, path(id)));
    }

    private List<String> events(UUID suggestion, String property) {
        return expect(200, Api.get(town.anna, path(suggestion) + "/events")).path("items." + property);
    }
}
