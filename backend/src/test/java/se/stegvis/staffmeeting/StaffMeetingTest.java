package se.stegvis.staffmeeting;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stegvis.testing.Api;
import se.stegvis.testing.Database;
import se.stegvis.testing.Examples;
import se.stegvis.testing.LeanRoom;
import se.stegvis.testing.Networks;
import se.stegvis.testing.Person;
import se.stegvis.testing.Town;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static se.stegvis.testing.Api.expect;

/** Each staff meeting shows one good example, and the lean group is reminded of an empty slot in time. */
@QuarkusTest
class StaffMeetingTest {
    private static final int SERVERS = 8;

    @Inject
    Reminding reminding;

    private Town town;

    @BeforeEach
    void aTown() {
        town = Town.ofItsOwn();
    }

    @Test
    void theCalendarIsInTheOrderOfTime() {
        var later = LeanRoom.staffMeeting(town, 40);
        var sooner = LeanRoom.staffMeeting(town, 10);

        assertEquals(List.of(sooner.toString(), later.toString()), expect(200, Api.get(town.anna, town.path("/staff-meetings"))).path("items.id"));
        var month = Instant.now().plus(Duration.ofDays(30));
        assertEquals(List.of(later.toString()), expect(200, Api.get(town.anna, town.path("/staff-meetings?from=" + month))).path("items.id"));
        assertEquals(List.of(sooner.toString()), expect(200, Api.get(town.anna, town.path("/staff-meetings?to=" + month))).path("items.id"));
    }

    @Test
    void aMeetingShowsOneExample() {
        var meeting = meeting(LeanRoom.staffMeeting(town, 10));
        var first = Examples.example(town, "MUNICIPALITY");
        assertEquals(Set.of("self", "update", "delete", "show-example"), links(town.gunnar, meeting));

        expect(200, show(meeting, first));
        assertEquals("Kortare nattfasta", expect(200, Api.get(town.anna, meeting)).path("goodExample.title"));
        assertEquals(Set.of("self", "update", "delete", "remove-example"), links(town.gunnar, meeting));
        assertEquals(Set.of("self"), links(town.anna, meeting));
        assertEquals(List.of("Mötet visar redan ”Kortare nattfasta”. Ta bort det först."),
                expect(422, show(meeting, Examples.example(town, "MUNICIPALITY"))).path("invalidParameters.reason"));

        expect(204, takeAway(meeting, first));
        expect(404, takeAway(meeting, first));
        expect(200, show(meeting, Examples.example(town, "MUNICIPALITY")));
    }

    @Test
    void whatOnlyItsUnitSeesIsNotShownToAll() {
        var meeting = meeting(LeanRoom.staffMeeting(town, 10));
        var example = Examples.example(town, "UNIT");

        assertEquals(List.of("/goodExampleId"), expect(422, show(meeting, example)).path("invalidParameters.property"));
    }

    @Test
    void anExampleThatAnotherMunicipalitySharesCanBeShownForAsLongAsItIsShared() {
        var neighbour = Town.ofItsOwn();
        var meeting = meeting(LeanRoom.staffMeeting(town, 10));
        expect(422, show(meeting, Examples.example(neighbour, "MUNICIPALITY")));
        expect(422, show(meeting, Examples.example(neighbour, "PUBLIC")));
        Networks.of(town, neighbour);
        var shared = Examples.example(neighbour, "NETWORK");

        expect(200, show(meeting, shared));
        Database.update("UPDATE good_example SET visibility = 'MUNICIPALITY', shared_with = '{}' WHERE id = ?", shared);

        assertNull(expect(200, Api.get(town.anna, meeting)).path("goodExample"));
        expect(200, show(meeting, Examples.example(town, "MUNICIPALITY")));
    }

    @Test
    void aMeetingInThePastIsNotPlanned() {
        var yesterday = Map.of("title", "Kommuninfo", "startsAt", Instant.now().minus(Duration.ofDays(1)).toString());
        assertEquals(List.of("/startsAt"), expect(422, Api.post(town.lena, town.path("/staff-meetings"), yesterday)).path("invalidParameters.property"));

        var meeting = meeting(LeanRoom.staffMeeting(town, 10));
        expect(422, change(meeting, yesterday));
        assertEquals("Stormöte", expect(200, change(meeting, Map.of("title", "Stormöte", "startsAt", Instant.now().plus(Duration.ofDays(9)).toString()))).path("title"));
    }

    @Test
    void theLeanGroupIsToldOnceOfAnEmptySlot() {
        var empty = LeanRoom.staffMeeting(town, 6);
        LeanRoom.staffMeeting(town, 8);
        var full = meeting(LeanRoom.staffMeeting(town, 5));
        expect(200, show(full, Examples.example(town, "MUNICIPALITY")));

        reminding.remind(town.code);
        reminding.remind(town.code);

        assertEquals(List.of("STAFF_MEETING_EMPTY"), news(town.gunnar).path("items.matter.kind"));
        assertEquals(List.of(empty.toString()), news(town.lena).path("items.matter.id"));
        assertNull(news(town.lena).path("items[0].actor"));
        assertEquals(List.of(), news(town.anna).path("items"));
    }

    @Test
    void amongSeveralServersOneTells() throws Exception {
        LeanRoom.staffMeeting(town, 3);

        var servers = Executors.newFixedThreadPool(SERVERS);
        for (var run : servers.invokeAll(Collections.nCopies(SERVERS, Executors.callable(() -> reminding.remind(town.code))))) {
            run.get();
        }
        servers.shutdown();

        assertEquals(List.of("STAFF_MEETING_EMPTY"), news(town.gunnar).path("items.matter.kind"));
    }

    @Test
    void anExampleThatAMeetingShowsStays() {
        var meeting = meeting(LeanRoom.staffMeeting(town, 10));
        var example = Examples.example(town, "MUNICIPALITY");
        var path = town.path("/good-examples/" + example);
        expect(200, show(meeting, example));

        expect(409, Api.as(town.lena).header("If-Match", Api.etag(town.lena, path)).delete(path));
        expect(204, takeAway(meeting, example));
        expect(204, Api.as(town.lena).header("If-Match", Api.etag(town.lena, path)).delete(path));
    }

    private String meeting(UUID id) {
        return town.path("/staff-meetings/" + id);
    }

    private Response show(String meeting, UUID example) {
        return Api.postCurrent(town.gunnar, meeting, "/good-examples", Map.of("goodExampleId", example));
    }

    private Response takeAway(String meeting, UUID example) {
        return Api.as(town.gunnar).header("If-Match", Api.etag(town.gunnar, meeting)).delete(meeting + "/good-examples/" + example);
    }

    private Response change(String meeting, Map<String, ?> body) {
        return Api.as(town.gunnar).header("If-Match", Api.etag(town.gunnar, meeting)).contentType("application/json").body(body).put(meeting);
    }

    private Response news(Person of) {
        return expect(200, Api.get(of, town.path("/notifications")));
    }

    private static Set<String> links(Person of, String path) {
        return expect(200, Api.get(of, path)).<Map<String, ?>>path("_links").keySet();
    }
}
