package se.stegvis.suggestion;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stegvis.testing.Api;
import se.stegvis.testing.Person;
import se.stegvis.testing.Town;

import java.util.List;
import java.util.Map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.stegvis.testing.ASuggestion.aSuggestionIn;
import static se.stegvis.testing.Api.expect;

/** Comments are for all, internal notes for those who may decide, and nobody changes what another has said. */
@QuarkusTest
class CommentingTest {
    private static final Town TOWN = Town.olofstrom();
    private static final String NOTE = "Köket räknar på kostnaden.";
    private String path;

    @BeforeEach
    void aSuggestion() {
        path = TOWN.path("/suggestions/" + aSuggestionIn(TOWN).submitted());
    }

    @Test
    void aNoteIsReadByThoseWhoMayDecide() {
        expect(201, note(TOWN.mats));

        for (var reader : List.of(TOWN.mats, TOWN.maria, TOWN.lena)) {
            assertEquals(List.of(NOTE), expect(200, Api.get(reader, path + "/internal-notes")).path("items.text"));
            assertTrue(types(reader).contains("INTERNAL_NOTE_ADDED"));
        }
    }

    @Test
    void nobodyElseSeesANoteOrThatThereIsOne() {
        var id = expect(201, note(TOWN.mats)).<String>path("id");

        for (var other : List.of(TOWN.anna, TOWN.anders, TOWN.gunnar, TOWN.ada, TOWN.sven)) {
            expect(403, Api.get(other, path + "/internal-notes"));
            expect(404, Api.get(other, path + "/comments/" + id));
            assertFalse(types(other).contains("INTERNAL_NOTE_ADDED"));
            for (var place : List.of("", "/comments", "/events")) {
                assertFalse(expect(200, Api.get(other, path + place)).asString().contains(NOTE));
            }
        }
        assertEquals(0, expect(200, Api.get(TOWN.anna, path)).<Integer>path("commentCount"));
        var machine = TOWN.system("suggestions:read", "suggestions:write");
        expect(403, Api.get(machine, path + "/internal-notes"));
        assertFalse(expect(200, Api.get(machine, path + "/events")).asString().contains("INTERNAL_NOTE"));
    }

    @Test
    void aManagerOfElsewhereWritesNoNote() {
        expect(403, note(TOWN.sven));
        expect(403, note(TOWN.anna));
    }

    @Test
    void aCommentIsChangedAndRemovedByWhoWroteIt() {
        var one = path + "/comments/" + expect(201, comment(TOWN.anders, "Bra.")).path("id");
        var etag = Api.etag(TOWN.anders, one);

        for (var other : List.of(TOWN.anna, TOWN.mats, TOWN.ada)) {
            expect(403, Api.as(other).header("If-Match", etag).contentType("application/json").body(Map.of("text", "Dåligt.")).put(one));
            expect(403, Api.as(other).header("If-Match", etag).delete(one));
        }
        var edited = expect(200, Api.as(TOWN.anders).header("If-Match", etag).contentType("application/json").body(Map.of("text", "Mycket bra.")).put(one));
        assertNotNull(edited.path("editedAt"));
        expect(412, Api.as(TOWN.anders).header("If-Match", etag).delete(one));
        expect(204, Api.as(TOWN.anders).header("If-Match", edited.getHeader("ETag")).delete(one));
        expect(404, Api.get(TOWN.anders, one));
        assertEquals(0, expect(200, Api.get(TOWN.anna, path)).<Integer>path("commentCount"));
    }

    @Test
    void commentsStandInTheOrderTheyWereSaid() {
        for (var text : List.of("Ett", "Två", "Tre")) {
            expect(201, comment(TOWN.anders, text));
        }

        assertEquals(List.of("Ett", "Två", "Tre"), expect(200, Api.get(TOWN.anna, path + "/comments")).path("items.text"));
        assertEquals(3, expect(200, Api.get(TOWN.anna, path)).<Integer>path("commentCount"));
    }

    @Test
    void aCommentIsFoundBelowItsOwnSuggestionOnly() {
        var id = expect(201, comment(TOWN.anders, "Bra.")).<String>path("id");

        expect(404, Api.get(TOWN.anders, TOWN.path("/suggestions/" + aSuggestionIn(TOWN).submitted() + "/comments/" + id)));
    }

    @Test
    void authorsDoNotSupportTheirOwnAndSupportEndsWithTheDecision() {
        expect(422, Api.as(TOWN.anna).put(path + "/supports/me"));
        expect(200, Api.as(TOWN.bo).put(path + "/supports/me"));

        expect(200, Api.postCurrent(TOWN.mats, path, "/decisions", Map.of("outcome", "ACCEPT")));

        expect(409, Api.as(TOWN.anders).put(path + "/supports/me"));
        expect(409, Api.as(TOWN.bo).delete(path + "/supports/me"));
    }

    @Test
    void supportDoesNotMakeAnyonesChangeStale() {
        var etag = Api.etag(TOWN.mats, path);
        expect(200, Api.as(TOWN.bo).put(path + "/supports/me"));

        expect(200, Api.as(TOWN.mats).header("If-Match", etag).contentType("application/json").body(Map.of()).post(path + "/acknowledgements"));
    }

    private List<String> types(Person reader) {
        return expect(200, Api.get(reader, path + "/events")).path("items.type");
    }

    private Response note(Person person) {
        return Api.post(person, path + "/internal-notes", Map.of("text", NOTE));
    }

    private Response comment(Person person, String text) {
        return Api.post(person, path + "/comments", Map.of("text", text));
    }
}
