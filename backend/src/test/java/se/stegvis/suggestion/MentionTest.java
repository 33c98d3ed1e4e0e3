package se.stegvis.suggestion;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stegvis.testing.Api;
import se.stegvis.testing.Database;
import se.stegvis.testing.Person;
import se.stegvis.testing.Town;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static se.stegvis.testing.ASuggestion.aSuggestionIn;
import static se.stegvis.testing.Api.expect;

/** Comments and notes meant for somebody: they are told, once, and nobody is told what they may not read. */
@QuarkusTest
class MentionTest {
    private Town town;
    private String path;
    private UUID suggestion;

    @BeforeEach
    void aSuggestion() {
        town = Town.ofItsOwn();
        suggestion = aSuggestionIn(town).submitted();
        path = town.path("/suggestions/" + suggestion);
    }

    @Test
    void whoIsMentionedIsShownAndTold() {
        var comment = expect(201, write(town.mats, "/comments", town.bo, town.gunnar));

        assertEquals(List.of("Bo Berg", "Gunnar Gren"), comment.path("mentions.displayName"));
        assertEquals(List.of("Bo Berg", "Gunnar Gren"), expect(200, Api.get(town.anna, path + "/comments")).path("items[0].mentions.displayName"));
        var news = expect(200, Api.get(town.bo, town.path("/notifications")));
        assertEquals("MENTIONED", news.path("items[0].matter.kind"));
        assertEquals(suggestion.toString(), news.path("items[0].matter.id"));
        assertEquals("Mats Malm", news.path("items[0].actor.displayName"));
    }

    @Test
    void aChangedCommentTellsOnlyThoseWhoAreNew() {
        var one = path + "/comments/" + expect(201, write(town.mats, "/comments", town.bo)).path("id");

        var changed = expect(200, change(one, town.gunnar, town.bo));
        assertEquals(List.of("Bo Berg", "Gunnar Gren"), changed.path("mentions.displayName"));
        assertEquals(List.of("Gunnar Gren"), expect(200, change(one, town.gunnar)).path("mentions.displayName"));
        assertEquals(List.of(), expect(200, change(one)).path("mentions"));

        assertEquals(1, mentions(town.bo));
        assertEquals(1, mentions(town.gunnar));
    }

    @Test
    void nobodyIsMentionedWhoCannotBeFound() {
        Database.update("UPDATE person SET protected_identity = true WHERE id = ?", town.id(town.bo));
        var foreign = Town.vimmerby().id(Town.vimmerby().anna);

        for (var stranger : List.of(town.id(town.bo), foreign, UUID.randomUUID())) {
            var refused = expect(422, post(town.mats, "/comments", List.of(town.id(town.gunnar), stranger)));
            assertEquals("/mentionedPersonIds", refused.path("invalidParameters[0].property"));
        }
        assertEquals(0, Database.number("SELECT count(*) FROM comment WHERE municipality_code = ?", town.code));
        assertEquals(0, mentions(town.gunnar));
    }

    @Test
    void whoMayNotReadANoteIsNotMentionedInIt() {
        expect(201, write(town.mats, "/internal-notes", town.maria, town.lena));

        for (var other : List.of(town.anna, town.gunnar, town.sven)) {
            expect(422, write(town.mats, "/internal-notes", other));
        }
        assertEquals(1, mentions(town.maria));
        assertEquals(0, mentions(town.anna));
    }

    @Test
    void inABlindAssessmentAMentionDoesNotTellWhoTheAuthorIs() {
        Database.update("UPDATE suggestion SET blind = true WHERE id = ?", suggestion);

        expect(201, write(town.anna, "/comments", town.mats));
        expect(201, write(town.bo, "/comments", town.maria));

        assertEquals(1, mentions(town.mats));
        assertFalse(expect(200, Api.get(town.mats, town.path("/notifications"))).asString().contains("Anna"));
        assertFalse(expect(200, Api.get(town.mats, path + "/comments")).asString().contains("Anna"));
        assertEquals("Bo Berg", expect(200, Api.get(town.maria, town.path("/notifications"))).path("items.find { it.matter }.actor.displayName"));
    }

    private Response write(Person by, String where, Person... mentioned) {
        return post(by, where, Stream.of(mentioned).map(town::id).toList());
    }

    private Response post(Person by, String where, List<UUID> mentioned) {
        return Api.post(by, path + where, Map.of("text", "Vad tror du?", "mentionedPersonIds", mentioned));
    }

    private Response change(String comment, Person... mentioned) {
        return Api.as(town.mats).header("If-Match", Api.etag(town.mats, comment)).contentType("application/json")
                .body(Map.of("text", "Vad tror ni?", "mentionedPersonIds", Stream.of(mentioned).map(town::id).toList())).put(comment);
    }

    private long mentions(Person person) {
        return Database.number("SELECT count(*) FROM notification WHERE news_kind = 'MENTIONED' AND person_id = ?", town.id(person));
    }
}
