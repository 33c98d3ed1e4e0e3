package se.stegvis.recognition;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stegvis.testing.Api;
import se.stegvis.testing.Database;
import se.stegvis.testing.Examples;
import se.stegvis.testing.LeanRoom;
import se.stegvis.testing.Networks;
import se.stegvis.testing.Person;
import se.stegvis.testing.Town;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static se.stegvis.testing.ASuggestion.aSuggestionIn;
import static se.stegvis.testing.Api.expect;

/** Units and their examples are celebrated; a person only where they accept it. */
@QuarkusTest
class RecognitionTest {
    private Town town;

    @BeforeEach
    void aTown() {
        town = Town.ofItsOwn();
    }

    @Test
    void oneOfTheNominatedWinsAndItsUnitIsTold() {
        var example = Examples.exampleBy(town, town.anna, "MUNICIPALITY");
        LeanRoom.nomination(town, town.bo, example, "2026-11");

        var award = expect(201, choose(town.lena, example, "2026-11"));

        assertEquals("Brännargården", award.path("departmentName"));
        assertEquals(List.of(example.toString()), told(town.anna, "EXAMPLE_AWARDED"));
        assertEquals(List.of(example.toString()), told(town.mats, "EXAMPLE_AWARDED"));
        assertEquals(List.of(), told(town.bo, "EXAMPLE_AWARDED"));
        var nomination = expect(200, Api.get(town.lena, town.path("/nominations?period=2026-11")));
        assertNull(nomination.path("items[0]._links.choose-winner"));
        assertEquals("Bo Berg", nomination.path("items[0].nominatedBy.displayName"));
    }

    @Test
    void onePersonNominatesAnExampleOnceForAPeriod() {
        var example = Examples.example(town, "MUNICIPALITY");
        LeanRoom.nomination(town, town.anna, example, "2026-11");

        assertEquals(List.of("Du har redan nominerat exemplet för 2026-11."), expect(409, nominate(town.anna, example, "2026-11")).path("invalidParameters.reason"));
        expect(201, nominate(town.anna, example, "2026"));
        expect(201, nominate(town.bo, example, "2026-11"));
    }

    @Test
    void whatNobodyNominatedForThePeriodDoesNotWin() {
        var example = Examples.example(town, "MUNICIPALITY");
        LeanRoom.nomination(town, town.anna, example, "2026-10");

        assertEquals(List.of("/goodExampleId"), expect(422, choose(town.lena, example, "2026-11")).path("invalidParameters.property"));
        expect(201, choose(town.lena, example, "2026-10"));
    }

    @Test
    void aPeriodHasOneWinnerAndTheLatestComesFirst() {
        for (var period : List.of("2025-12", "2026", "2026-12", "2026-01")) {
            expect(201, choose(town.lena, nominated(period), period));
        }

        assertEquals(List.of("/period"), expect(409, choose(town.lena, nominated("2026"), "2026")).path("invalidParameters.property"));
        assertEquals(List.of("2026", "2026-12", "2026-01", "2025-12"), expect(200, Api.get(town.bo, town.path("/awards"))).path("items.period"));
    }

    @Test
    void anExampleGoesWithItsNominationsButOneThatWonStays() {
        var example = Examples.example(town, "MUNICIPALITY");
        var nomination = town.path("/nominations/" + LeanRoom.nomination(town, town.bo, example, "2026-10"));
        var winner = nominated("2026-11");
        expect(201, choose(town.lena, winner, "2026-11"));

        expect(204, delete(town.lena, town.path("/good-examples/" + example)));
        expect(404, Api.get(town.bo, nomination));
        expect(409, delete(town.lena, town.path("/good-examples/" + winner)));
    }

    @Test
    void onlyTheMunicipalitysOwnExamplesThatAllSeeCanWin() {
        var neighbour = Town.ofItsOwn();
        Networks.of(town, neighbour);
        var unit = Examples.example(town, "UNIT");
        var theirs = Examples.example(neighbour, "NETWORK");

        for (var example : List.of(unit, theirs)) {
            assertEquals(List.of("/goodExampleId"), expect(422, nominate(town.anna, example, "2026-11")).path("invalidParameters.property"));
            assertEquals(List.of("/goodExampleId"), expect(422, choose(town.lena, example, "2026-11")).path("invalidParameters.property"));
        }
    }

    @Test
    void whoNominatedOrTheLeanGroupTakesANominationBack() {
        var first = town.path("/nominations/" + LeanRoom.nomination(town, town.anna, Examples.example(town, "MUNICIPALITY"), "2026-11"));
        var second = town.path("/nominations/" + LeanRoom.nomination(town, town.anna, Examples.example(town, "MUNICIPALITY"), "2026-11"));

        expect(403, delete(town.bo, first));
        expect(204, delete(town.anna, first));
        expect(204, delete(town.gunnar, second));
        expect(404, Api.get(town.anna, first));
    }

    @Test
    void aUnitIsCelebratedAtOnceAndItsPeopleAreTold() {
        var given = expect(201, celebrate(Map.of("departmentId", town.brannargarden, "teamName", "Natteamet")));

        assertEquals("GIVEN", given.path("state"));
        assertEquals(List.of(given.<String>path("id")), expect(200, Api.get(town.bo, town.path("/recognitions?departmentId=" + town.brannargarden))).path("items.id"));
        assertEquals(List.of(given.<String>path("id")), told(town.anna, "RECOGNITION_GIVEN"));
        assertEquals(List.of(), told(town.bo, "RECOGNITION_GIVEN"));
        assertNull(given.path("_links.accept"));
    }

    @Test
    void itIsEitherAUnitOrAPerson() {
        assertEquals(List.of("/personId"),
                expect(422, celebrate(Map.of("departmentId", town.brannargarden, "personId", town.id(town.anna)))).path("invalidParameters.property"));
        assertEquals(List.of("/departmentId"), expect(422, celebrate(Map.of())).path("invalidParameters.property"));
        assertEquals(List.of("/teamName"), expect(422, celebrate(Map.of("personId", town.id(town.anna), "teamName", "Laget"))).path("invalidParameters.property"));
    }

    @Test
    void aPersonIsAskedFirstAndSeenWhenTheyAccept() {
        var path = offered(town.anna);
        assertEquals(1, told(town.anna, "RECOGNITION_OFFERED").size());
        for (var other : List.of(town.bo, town.lena, town.ada)) {
            expect(404, Api.get(other, path));
            assertEquals(List.of(), listed(other));
        }
        assertEquals(1, listed(town.mats).size());
        expect(403, Api.postCurrent(town.mats, path, "/acceptances", Map.of()));

        assertEquals("ACCEPTED", expect(200, Api.postCurrent(town.anna, path, "/acceptances", Map.of())).path("state"));

        assertEquals("Anna Ahl", expect(200, Api.get(town.bo, path)).path("person.displayName"));
        assertEquals("ACCEPTED", expect(409, Api.postCurrent(town.anna, path, "/refusals", Map.of())).path("currentState"));
    }

    @Test
    void whatWaitsForMyAnswerIsFoundByItself() {
        expect(201, celebrate(Map.of("departmentId", town.brannargarden)));
        var path = offered(town.anna);

        assertEquals(List.of("OFFERED"), waiting(town.anna));
        assertEquals(List.of(), waiting(town.mats));
        expect(200, Api.postCurrent(town.anna, path, "/acceptances", Map.of()));
        assertEquals(List.of(), waiting(town.anna));
    }

    @Test
    void whatWasDeclinedOnlyTheGiverSees() {
        var path = offered(town.anna);

        assertEquals("REFUSED", expect(200, Api.postCurrent(town.anna, path, "/refusals", Map.of())).path("state"));

        assertEquals("REFUSED", expect(200, Api.get(town.mats, path)).path("state"));
        for (var other : List.of(town.anna, town.bo, town.lena)) {
            expect(404, Api.get(other, path));
            assertEquals(List.of(), listed(other));
        }
    }

    @Test
    void aProtectedIdentityIsNeitherAskedNorShown() {
        var accepted = offered(town.anna);
        expect(200, Api.postCurrent(town.anna, accepted, "/acceptances", Map.of()));
        var example = Examples.example(town, "MUNICIPALITY");
        var nomination = town.path("/nominations/" + LeanRoom.nomination(town, town.anna, example, "2026-11"));
        Database.update("UPDATE person SET protected_identity = true WHERE id = ?", town.id(town.anna));

        assertEquals(List.of("/personId"), expect(422, celebrate(Map.of("personId", town.id(town.anna)))).path("invalidParameters.property"));
        expect(404, Api.get(town.bo, accepted));
        assertNull(expect(200, Api.get(town.mats, accepted)).path("person"));
        assertNull(expect(200, Api.get(town.bo, nomination)).path("nominatedBy"));
    }

    @Test
    void whoNeverSignsInCannotBeAsked() {
        expect(201, Api.post(town.anna, town.path("/suggestions"),
                Map.of("problem", "p", "idea", "i", "onBehalfOf", Map.of("name", "Karin Kvist"), "departmentId", town.brannargarden)));
        var karin = Database.texts("SELECT id FROM person WHERE municipality_code = ? AND display_name = 'Karin Kvist'", town.code).get(0);

        assertEquals(List.of("/personId"), expect(422, celebrate(Map.of("personId", karin))).path("invalidParameters.property"));
    }

    @Test
    void aDraftIsNoReasonThatOthersMayKnow() {
        var draft = aSuggestionIn(town).drafted();

        assertEquals(List.of("/suggestionId"),
                expect(422, celebrate(Map.of("departmentId", town.brannargarden, "suggestionId", draft))).path("invalidParameters.property"));
    }

    @Test
    void aFormThatWasGivenStays() {
        var unused = town.path("/recognition-forms/" + LeanRoom.recognitionForm(town));
        var given = expect(201, celebrate(Map.of("departmentId", town.energi)));
        var used = town.path("/recognition-forms/" + given.path("form.id"));

        expect(409, delete(town.lena, used));
        expect(204, delete(town.lena, unused));
        assertEquals(Set.of("self"), expect(200, Api.get(town.bo, used)).<Map<String, ?>>path("_links").keySet());
    }

    private UUID nominated(String period) {
        var example = Examples.example(town, "MUNICIPALITY");
        LeanRoom.nomination(town, town.bo, example, period);
        return example;
    }

    private Response nominate(Person who, UUID example, String period) {
        return Api.post(who, town.path("/nominations"), Map.of("goodExampleId", example, "period", period, "reason", "Litet och billigt."));
    }

    private Response choose(Person who, UUID example, String period) {
        return Api.post(who, town.path("/awards"), Map.of("goodExampleId", example, "period", period, "motivation", "Märks varje morgon."));
    }

    private Response celebrate(Map<String, ?> whom) {
        var body = new HashMap<String, Object>(Map.of("formId", LeanRoom.recognitionForm(town), "message", "Tack för att ni gjorde nätterna lugnare."));
        body.putAll(whom);
        return Api.post(town.maria, town.path("/recognitions"), body);
    }

    private String offered(Person person) {
        return town.path("/recognitions/" + LeanRoom.offeredRecognition(town, town.mats, person));
    }

    private List<String> listed(Person reader) {
        return expect(200, Api.get(reader, town.path("/recognitions"))).path("items.id");
    }

    private List<String> waiting(Person reader) {
        return expect(200, Api.get(reader, town.path("/recognitions?waitingFor=me"))).path("items.state");
    }

    private static Response delete(Person who, String path) {
        return Api.as(who).header("If-Match", Api.etag(who, path)).delete(path);
    }

    private List<String> told(Person of, String kind) {
        return expect(200, Api.get(of, town.path("/notifications"))).path("items.findAll { it.matter?.kind == '" + kind + "' }.matter.id");
    }
}
