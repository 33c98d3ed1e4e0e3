package se.stegvis.leangroup;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stegvis.testing.Api;
import se.stegvis.testing.Database;
import se.stegvis.testing.LeanRoom;
import se.stegvis.testing.Person;
import se.stegvis.testing.Town;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.stegvis.testing.Api.expect;

/** Somebody with a protected identity takes part in everything, and nobody reads who it is. */
@QuarkusTest
class ProtectedIdentityTest {
    private static final String NAME = "Mats Malm";
    private static Town town;
    private static Person hidden;
    private static UUID member, meeting, past, ahead, signUp, coaching, assignment, part;

    @BeforeAll
    static void oneWhoDoesAllThereIsToDo() {
        town = Town.ofItsOwn();
        hidden = town.mats.withRoles("MANAGER", "LEAN_COORDINATOR");
        member = LeanRoom.member(town, hidden, town.energi);
        meeting = Api.id(expect(201, Api.post(town.lena, town.path("/lean-group-meetings"), Map.of("startsAt", "2026-11-26T08:00:00Z",
                "tasks", List.of(Map.of("what", "Fråga Energi", "personId", town.id(hidden), "done", false))))));
        past = LeanRoom.occasion(town, 5);
        var attended = LeanRoom.signUp(town, hidden, past);
        LeanRoom.begins(past);
        expect(200, Api.postCurrent(town.lena, town.path("/training-occasions/" + past), "/attendances", Map.of("signUpIds", List.of(attended))));
        ahead = LeanRoom.occasion(town, 5);
        signUp = LeanRoom.signUp(town, hidden, ahead);
        coaching = Api.id(expect(201, Api.post(hidden, town.path("/coachings"), Map.of("departmentId", town.brannargarden, "need", "Vi vill i gång."))));
        expect(200, Api.postCurrent(town.lena, town.path("/coachings/" + coaching), "/guides", Map.of("personId", town.id(hidden))));
        assignment = Api.id(expect(201, Api.post(hidden, town.path("/assignments"), Map.of("title", "Tavlor", "description", "Sätt upp en.", "dueOn", "2199-01-31"))));
        part = LeanRoom.part(town, hidden, assignment);
        Database.update("UPDATE person SET protected_identity = true WHERE id = ?", town.id(hidden));
    }

    @ParameterizedTest
    @CsvSource({"lean-group-members, 1", "lean-group-meetings, 1", "training-occasions/{past}/sign-ups, 1", "training-occasions/{ahead}/sign-ups, 1", "trained-persons, 0",
        "coachings, 1", "assignments, 1", "manager-assignments, 3", "department-coverages, 6", "guides, 2"})
    void theMatterIsListedWithoutTheName(String list, int items) {
        var path = town.path("/" + list.replace("{past}", past.toString()).replace("{ahead}", ahead.toString()));

        var answer = expect(200, Api.get(town.lena, path));

        assertEquals(items, answer.<List<?>>path("items").size());
        assertUnnamed(answer.asString());
    }

    @Test
    void oneMatterIsShownWithoutTheName() {
        for (var path : List.of("/lean-group-members/" + member, "/lean-group-meetings/" + meeting, "/training-occasions/" + ahead + "/sign-ups/" + signUp,
                "/coachings/" + coaching, "/assignments/" + assignment, "/manager-assignments/" + part)) {
            assertUnnamed(expect(200, Api.get(town.lena, town.path(path))).asString());
        }
    }

    @Test
    void theDepartmentIsRepresentedAllTheSame() {
        var energi = expect(200, Api.get(town.anna, town.path("/department-coverages"))).<Map<String, Object>>path(
                "items.find { it.department.id == '" + town.energi + "' }");

        assertEquals("OWN", energi.get("representation"));
        assertEquals(List.of(), energi.get("members"));
    }

    @Test
    void oneFindsTheOwnSeat() {
        var mine = expect(200, Api.get(hidden, town.path("/training-occasions/" + ahead + "/sign-ups/" + signUp)));

        assertEquals(NAME, mine.path("person.displayName"));
        assertTrue(mine.<Map<String, ?>>path("_links").containsKey("take-back"));
    }

    @Test
    void theWorkGoesOn() {
        var answered = town.path("/manager-assignments/" + part);
        expect(200, Api.as(hidden).header("If-Match", Api.etag(hidden, answered)).contentType("application/json").body(Map.of("state", "DONE", "answer", "Klart.")).put(answered));
        var left = town.path("/lean-group-members/" + member);
        expect(200, Api.as(town.lena).header("If-Match", Api.etag(town.lena, left)).contentType("application/json").body(Map.of("joinedOn", "2026-01-16")).put(left));
        var visited = expect(200, Api.postCurrent(town.lena, town.path("/coachings/" + coaching), "/visits", Map.of("visitedOn", "2026-01-20", "note", "Tavlan sitter.")));

        assertEquals("ASSIGNED", visited.path("state"));
        assertNull(visited.path("guide"));
        assertTrue(expect(200, Api.get(hidden, town.path("/notifications"))).<List<String>>path("items.matter.kind").contains("COACHING_VISITED"));
    }

    @Test
    void whatIsTheirsStaysTheirsWhenOthersChangeTheMeeting() {
        var path = town.path("/lean-group-meetings/" + meeting);
        var tasks = List.of(Map.of("what", "Boka rum", "done", false), Map.of("what", "Fråga Energi", "done", true));

        expect(200, Api.as(town.lena).header("If-Match", Api.etag(town.lena, path)).contentType("application/json")
                .body(Map.of("startsAt", "2026-11-26T08:00:00Z", "tasks", tasks)).put(path));

        assertEquals(List.of("Fråga Energi"), Database.texts("SELECT what FROM lean_group_task WHERE meeting_id = ? AND person_id = ?", meeting, town.id(hidden)));
    }

    private static void assertUnnamed(String answer) {
        assertFalse(answer.contains(NAME) || answer.contains(town.id(hidden).toString()), answer);
    }
}
