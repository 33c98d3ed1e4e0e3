package se.stegvis.coaching;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stegvis.testing.Api;
import se.stegvis.testing.LeanRoom;
import se.stegvis.testing.Person;
import se.stegvis.testing.Town;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.stegvis.testing.Api.expect;

/** A leader asks for help, a guide gives it, and what changed is written down. */
@QuarkusTest
class CoachingTest {
    private Town town;
    private String coaching;

    @BeforeEach
    void somebodyAsksForHelp() {
        town = Town.ofItsOwn();
        coaching = town.path("/coachings/" + Api.id(expect(201, ask(town.mats))));
    }

    @Test
    void fromTheQuestionToWhatChanged() {
        assertEquals(List.of("COACHING_REQUESTED"), news(town.gunnar));
        assertEquals("REQUESTED", read().path("state"));

        expect(200, step("/guides", Map.of("personId", town.id(town.gunnar))));
        expect(200, step("/visits", Map.of("visitedOn", LocalDate.now().minusDays(1).toString(), "note", "Satte upp tavlan.")));
        expect(200, step("/closures", Map.of("change", "Tolv förslag på fyra veckor.")));

        assertEquals("CLOSED", read().path("state"));
        assertEquals(List.of("Satte upp tavlan."), read().path("visits.note"));
        assertEquals(List.of("COACHING_CLOSED", "COACHING_VISITED", "GUIDE_ASSIGNED"), news(town.mats));
        expect(409, step("/visits", Map.of("visitedOn", LocalDate.now().toString(), "note", "För sent.")));
    }

    @Test
    void aUnitHasOneCoachingAtATime() {
        expect(409, ask(town.maria));
    }

    @Test
    void nobodyAsksForTheUnitsOfOthers() {
        expect(403, ask(town.sven));
        expect(404, Api.get(town.sven, coaching));
        expect(200, Api.get(town.maria, coaching));
    }

    @Test
    void nobodyVisitsBeforeAGuideIsThereOrInTheFuture() {
        expect(409, step("/visits", Map.of("visitedOn", LocalDate.now().toString(), "note", "Vem var där?")));
        expect(200, step("/guides", Map.of("personId", town.id(town.gunnar))));

        assertEquals(List.of("/visitedOn"),
                expect(422, step("/visits", Map.of("visitedOn", LocalDate.now().plusDays(2).toString(), "note", "I morgon."))).path("invalidParameters.property"));
    }

    @Test
    void theGuideToProposeIsTrainedAndHasTheLeastToDo() {
        var occasion = LeanRoom.occasion(town, 5);
        var bo = LeanRoom.signUp(town, town.bo, occasion);
        LeanRoom.begins(occasion);
        expect(200, Api.postCurrent(town.lena, town.path("/training-occasions/" + occasion), "/attendances", Map.of("signUpIds", List.of(bo))));

        var guides = expect(200, Api.get(town.lena, town.path("/guides?departmentId=" + town.brannargarden)));

        assertEquals("Bo Berg", guides.path("items[0].person.displayName"));
        assertEquals(List.of(true, false, false), guides.path("items.trained"));
    }

    private Response ask(Person who) {
        return Api.post(who, town.path("/coachings"), Map.of("departmentId", town.brannargarden, "need", "Vi vill komma i gång."));
    }

    private Response step(String step, Map<String, ?> body) {
        return Api.postCurrent(town.lena, coaching, step, body);
    }

    private Response read() {
        return expect(200, Api.get(town.mats, coaching));
    }

    private List<String> news(Person of) {
        return expect(200, Api.get(of, town.path("/notifications"))).path("items.matter.kind");
    }
}
