package se.stegvis.notification;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stegvis.testing.Api;
import se.stegvis.testing.Database;
import se.stegvis.testing.Person;
import se.stegvis.testing.Town;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.stegvis.testing.ASuggestion.aSuggestionIn;
import static se.stegvis.testing.Api.expect;

/** Who is told of what: everybody whom it concerns, once, and never of what they did themselves. */
@QuarkusTest
class NewsTest {
    @Inject
    TellingPeople telling;

    private Town town;

    @BeforeEach
    void aTownWithoutNews() {
        town = Town.ofItsOwn();
    }

    @Test
    void theManagerHearsOfANewSuggestionAndTheAuthorOfEachStep() throws InterruptedException {
        var id = aSuggestionIn(town).submitted();
        assertEquals(List.of("SUBMITTED"), news(town.mats));
        assertEquals(List.of(), news(town.anna));

        step(town.mats, id, "/acknowledgements", Map.of("message", "Tack!"));
        step(town.mats, id, "/decisions", Map.of("outcome", "ACCEPT", "responsiblePersonId", town.id(town.anders)));
        step(town.anders, id, "/starts", Map.of());
        step(town.anders, id, "/implementations", Map.of("description", "Klart."));

        assertEquals(List.of("IMPLEMENTED", "STARTED", "ACCEPTED", "ACKNOWLEDGED"), news(town.anna));
        assertEquals("Tack!", Api.get(town.anna, town.path("/notifications")).path("items[3].reason"));
        assertEquals("Mats Malm", Api.get(town.anna, town.path("/notifications")).path("items[3].actor.displayName"));
        assertEquals(List.of("ACCEPTED"), news(town.anders));
        assertEquals(List.of("SUBMITTED"), news(town.mats));
    }

    @Test
    void whoFollowsHearsWhatTheAuthorHears() throws InterruptedException {
        var id = aSuggestionIn(town).submitted();
        // What happened before is told before.
        assertEquals(List.of("SUBMITTED"), news(town.mats));
        expect(200, Api.as(town.bo).put(town.path("/suggestions/" + id + "/follows/me")));

        step(town.mats, id, "/decisions", Map.of("outcome", "DECLINE", "reason", "Inte nu."));

        assertEquals(List.of("DECLINED", "ACKNOWLEDGED"), news(town.bo));
        assertEquals(List.of(), news(town.gunnar));
    }

    @Test
    void coAuthorsHearToo() throws InterruptedException {
        var id = aSuggestionIn(town).together(town.bo).submitted();
        expect(201, Api.post(town.anna, town.path("/suggestions/" + id + "/comments"), Map.of("text", "Vi menade så här.")));

        assertEquals(List.of("COMMENTED", "SUBMITTED"), news(town.bo));
        assertEquals(List.of(), news(town.anna));
    }

    @Test
    void whoIsMentionedHearsOfTheCommentOnce() throws InterruptedException {
        var id = aSuggestionIn(town).together(town.bo).submitted();
        expect(201, Api.post(town.mats, town.path("/suggestions/" + id + "/comments"),
                Map.of("text", "Hur många gäller det?", "mentionedPersonIds", List.of(town.id(town.anna)))));

        assertEquals(List.of("COMMENTED", "SUBMITTED"), news(town.bo));
        assertEquals("MENTIONED", Api.get(town.anna, town.path("/notifications")).path("items[0].matter.kind"));
        assertEquals(1, Database.number("SELECT count(*) FROM notification WHERE person_id = ?", town.id(town.anna)));
    }

    @Test
    void thoseWhoAnswerAfterAReferralHear() throws InterruptedException {
        var id = aSuggestionIn(town).submitted();

        step(town.mats, id, "/referrals", Map.of("departmentId", town.skogsbacken, "reason", "Dit."));

        assertEquals(List.of("REFERRED"), news(town.sven));
        assertEquals(List.of("REFERRED"), news(town.anna));
    }

    @Test
    void aNoteIsNewsForThoseWhoMayReadIt() throws InterruptedException {
        var id = aSuggestionIn(town).submitted();
        // What happened before is told before.
        assertEquals(List.of("SUBMITTED"), news(town.mats));
        expect(200, Api.as(town.bo).put(town.path("/suggestions/" + id + "/follows/me")));

        expect(201, Api.post(town.lena, town.path("/suggestions/" + id + "/internal-notes"), Map.of("text", "Kostnaden?")));

        assertEquals(List.of("INTERNAL_NOTE_ADDED", "SUBMITTED"), news(town.mats));
        assertEquals(List.of(), news(town.anna));
        assertEquals(List.of(), news(town.bo));
    }

    @Test
    void anAnswerIsNewsForWhoAsked() throws InterruptedException {
        var id = aSuggestionIn(town).needingInformation();

        step(town.anna, id, "/information-replies", Map.of("answer", "Alla."));

        assertEquals(List.of("INFORMATION_GIVEN", "SUBMITTED"), news(town.mats));
    }

    @Test
    void theAuthorOfAMergedSuggestionHearsOfTheOneThatStays() throws InterruptedException {
        var into = aSuggestionIn(town).by(town.bo).submitted();
        aSuggestionIn(town).by(town.anna).mergedInto(into);

        step(town.mats, into, "/acknowledgements", Map.of());

        assertEquals(List.of("ACKNOWLEDGED", "MERGED"), news(town.anna));
    }

    @Test
    void newsIsReadOneByOneOrAllAtOnce() throws InterruptedException {
        aSuggestionIn(town).submitted();
        aSuggestionIn(town).submitted();
        aSuggestionIn(town).submitted();
        news(town.mats);
        assertEquals(3, expect(200, Api.get(town.mats, "/persons/me")).<Integer>path("unreadNotifications"));
        var first = Api.get(town.mats, town.path("/notifications")).<String>path("items[0].id");

        assertEquals(2, readOff(town.mats, Map.of("notificationIds", List.of(first))));
        assertEquals(List.of(true, false, false), Api.get(town.mats, town.path("/notifications")).path("items.read"));
        assertEquals(2, Api.as(town.mats).queryParam("unread", true).get(town.path("/notifications")).<Integer>path("_meta.totalRecords"));
        assertEquals(0, readOff(town.mats, Map.of()));
    }

    @Test
    void nobodyReadsAnothersNews() throws InterruptedException {
        aSuggestionIn(town).submitted();
        news(town.mats);
        var one = Api.get(town.mats, town.path("/notifications")).<String>path("items[0].id");

        readOff(town.anna, Map.of("notificationIds", List.of(one)));

        assertEquals(List.of(false), Api.get(town.mats, town.path("/notifications")).path("items.read"));
    }

    /** The first telling may have been cut off after it was done: telling again adds nothing. */
    @Test
    void toldTwiceIsToldOnce() throws InterruptedException {
        aSuggestionIn(town).submitted();
        assertEquals(List.of("SUBMITTED"), news(town.mats));
        Database.update("INSERT INTO outbox (event_id, municipality_code, status, available_at) SELECT id, municipality_code, 'PENDING', occurred_at "
                + "FROM suggestion_event WHERE municipality_code = ?", town.code);

        telling.tellAll(town.code);

        assertEquals(List.of("SUBMITTED"), news(town.mats));
    }

    /** News travels beside the requests; it has arrived when nothing waits any more. */
    private List<String> news(Person person) throws InterruptedException {
        for (int i = 0; i < 250 && Database.number("SELECT count(*) FROM outbox WHERE municipality_code = ?", town.code) > 0; i++) {
            Thread.sleep(20);
        }
        return expect(200, Api.get(person, town.path("/notifications?limit=100"))).path("items.eventType");
    }

    private int readOff(Person person, Map<String, ?> which) {
        return expect(200, Api.post(person, town.path("/notification-readings"), which)).path("unreadNotifications");
    }

    private void step(Person person, UUID id, String step, Map<String, ?> body) {
        expect(200, Api.postCurrent(person, town.path("/suggestions/" + id), step, body));
    }
}
