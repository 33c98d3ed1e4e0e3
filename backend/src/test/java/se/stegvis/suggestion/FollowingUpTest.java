package se.stegvis.suggestion;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stegvis.testing.AdjustableClock;
import se.stegvis.testing.Api;
import se.stegvis.testing.Person;
import se.stegvis.testing.Town;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.stegvis.testing.ASuggestion.aSuggestionIn;
import static se.stegvis.testing.Api.expect;

/** "Still in use?" is asked 30, 90 and 180 days after the implementation. */
@QuarkusTest
class FollowingUpTest {
    private static final LocalDate DONE = LocalDate.of(2026, 3, 2);
    private static final Town TOWN = Town.olofstrom();

    @Inject
    AdjustableClock clock;

    @BeforeEach
    void itIsTheDayOfTheImplementation() {
        clock.setTo(DONE);
    }

    @AfterEach
    void itIsTodayAgain() {
        clock.reset();
    }

    @Test
    void itIsAskedThreeTimesAndThenNoMore() {
        var id = aSuggestionIn(TOWN).implemented();
        for (int day : new int[] {30, 90, 180}) {
            assertEquals(List.of(DONE.plusDays(day).toString(), "FOLLOW_UP"), List.of(read(id).path("dueOn"), read(id).path("dueReason")));
            clock.setTo(DONE.plusDays(day));
            expect(200, answer(TOWN.anna, id, true));
            assertEquals("VERIFIED", read(id).path("state"));
        }

        assertNull(read(id).path("dueOn"));
        assertEquals(List.of(30, 90, 180), read(id).path("effects.followUpDay"));
        assertEquals(List.of("VERIFIED", "FOLLOWED_UP", "FOLLOWED_UP"),
                expect(200, Api.get(TOWN.anna, path(id) + "/events")).<List<String>>path("items.type").subList(5, 8));
    }

    @Test
    void whatIsNoLongerInUseIsWorkAgain() {
        var id = aSuggestionIn(TOWN).verified();

        expect(200, answer(TOWN.anna, id, false));

        assertEquals("IN_PROGRESS", read(id).path("state"));
        assertEquals(false, read(id).path("effects[1].stillInUse"));
        expect(200, Api.postCurrent(TOWN.anna, path(id), "/implementations", Map.of("description", "Nu på riktigt.")));
        assertEquals(DONE.plusDays(30).toString(), read(id).path("dueOn"));
    }

    @Test
    void theDayCountsFromWhenItWasDone() {
        var id = aSuggestionIn(TOWN).inProgress();

        expect(200, Api.postCurrent(TOWN.anna, path(id), "/implementations", Map.of("description", "Klart.", "implementedOn", "2026-02-20")));

        assertEquals("2026-03-22", read(id).path("dueOn"));
    }

    @Test
    void theResponsiblePersonIsAsked() {
        var id = aSuggestionIn(TOWN).forResponsible(TOWN.bo).implemented();

        expect(403, answer(TOWN.anders, id, true));
        clock.setTo(DONE.plusDays(31));
        assertTrue(expect(200, Api.get(TOWN.bo, TOWN.path("/suggestions?waitingFor=me&limit=100"))).<List<String>>path("items.id").contains(id.toString()));
        expect(200, answer(TOWN.bo, id, true));
    }

    private static Response answer(Person person, UUID id, boolean stillInUse) {
        return Api.postCurrent(person, path(id), "/effects", Map.of("stillInUse", stillInUse));
    }

    private static Response read(UUID id) {
        return expect(200, Api.get(TOWN.anna, path(id)));
    }

    private static String path(UUID id) {
        return TOWN.path("/suggestions/" + id);
    }
}
