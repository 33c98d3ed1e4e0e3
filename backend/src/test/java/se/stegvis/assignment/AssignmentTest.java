package se.stegvis.assignment;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stegvis.testing.Api;
import se.stegvis.testing.Database;
import se.stegvis.testing.LeanRoom;
import se.stegvis.testing.Person;
import se.stegvis.testing.Town;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.stegvis.testing.Api.expect;

/** Each manager gets the assignment, answers it, and everybody sees who has. */
@QuarkusTest
class AssignmentTest {
    private Town town;

    @BeforeEach
    void aTownOfItsOwn() {
        town = Town.ofItsOwn();
    }

    @Test
    void eachManagerGetsItAndAnswers() {
        var assignment = LeanRoom.assignment(town);
        assertEquals(3, count(assignment, "managers"));
        assertEquals(List.of("ASSIGNMENT_GIVEN"), news(town.mats));

        expect(200, answer(town.mats, LeanRoom.part(town, town.mats, assignment), "DONE"));
        expect(200, answer(town.sven, LeanRoom.part(town, town.sven, assignment), "NOT_DONE"));

        assertEquals(List.of(1, 1), List.of(count(assignment, "done"), count(assignment, "notDone")));
        assertEquals(List.of("Maria Modig"), expect(200, Api.get(town.lena, town.path("/manager-assignments?state=OPEN&assignmentId=" + assignment))).path("items.manager.displayName"));
    }

    @Test
    void onlyManagersOfTheDepartmentsNamedGetIt() {
        var made = expect(201, Api.post(town.lena, town.path("/assignments"),
                Map.of("title", "Tavlor", "description", "Sätt upp en.", "dueOn", "2199-01-31", "departmentIds", List.of(town.skola))));

        assertEquals(1, made.<Integer>path("managers"));
        assertEquals(List.of("/departmentIds"), expect(422, Api.post(town.lena, town.path("/assignments"),
                Map.of("title", "Tavlor", "description", "Sätt upp en.", "dueOn", "2199-01-31", "departmentIds", List.of(town.energi)))).path("invalidParameters.property"));
    }

    @Test
    void aManagerSeesAndAnswersTheOwnPartOnly() {
        var assignment = LeanRoom.assignment(town);
        var marias = LeanRoom.part(town, town.maria, assignment);

        expect(404, Api.get(town.mats, town.path("/manager-assignments/" + marias)));
        assertEquals(List.of("Mats Malm"), expect(200, Api.get(town.mats, town.path("/manager-assignments"))).path("items.manager.displayName"));
    }

    @Test
    void whoIsLateIsCountedAndRemindedOnceADay() {
        var assignment = LeanRoom.assignment(town);
        Database.update("UPDATE assignment SET due_on = current_date - 3 WHERE id = ?", assignment);
        assertEquals(3, count(assignment, "overdue"));

        var path = town.path("/assignments/" + assignment);
        expect(200, Api.postCurrent(town.lena, path, "/reminders", Map.of()));
        expect(409, Api.postCurrent(town.lena, path, "/reminders", Map.of()));

        assertEquals(List.of("ASSIGNMENT_REMINDED", "ASSIGNMENT_GIVEN"), news(town.maria));
    }

    @Test
    void nothingIsDueInThePast() {
        assertEquals(List.of("/dueOn"), expect(422, Api.post(town.lena, town.path("/assignments"),
                Map.of("title", "Tavlor", "description", "Sätt upp en.", "dueOn", "2020-01-31"))).path("invalidParameters.property"));
    }

    private int count(UUID assignment, String what) {
        return expect(200, Api.get(town.lena, town.path("/assignments/" + assignment))).<Integer>path(what);
    }

    private Response answer(Person who, UUID part, String state) {
        var path = town.path("/manager-assignments/" + part);
        return Api.as(who).header("If-Match", Api.etag(who, path)).contentType("application/json").body(Map.of("state", state, "answer", "Så här gick det.")).put(path);
    }

    private List<String> news(Person of) {
        return expect(200, Api.get(of, town.path("/notifications"))).path("items.matter.kind");
    }
}
