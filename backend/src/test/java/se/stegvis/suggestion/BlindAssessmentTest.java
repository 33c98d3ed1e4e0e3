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
import java.util.UUID;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.stegvis.testing.ASuggestion.aSuggestionIn;
import static se.stegvis.testing.Api.expect;

/** While a suggestion is assessed blindly, nobody but its authors can learn from the service who had the idea. */
@QuarkusTest
class BlindAssessmentTest {
    private Town town;

    @BeforeEach
    void aMunicipalityThatAssessesBlindly() {
        town = Town.ofItsOwn();
        var settings = town.path("/settings");
        expect(200, Api.as(town.ada).header("If-Match", Api.etag(town.ada, settings)).contentType("application/json")
                .body(Map.of("language", "sv", "blindAssessment", true, "acknowledgeWithinDays", 2, "decideWithinDays", 10, "escalateAfterDays", 5, "stateLabels", Map.of()))
                .put(settings));
    }

    @Test
    void nothingThatOthersReadNamesTheAuthors() throws InterruptedException {
        var id = aSuggestionIn(town).titled("Hemligt förslag").with("teamName", "Annas lag").together(town.bo).needingInformation();
        var path = town.path("/suggestions/" + id);
        expect(200, Api.postCurrent(town.anna, path, "/information-replies", Map.of("answer", "Alla.")));
        expect(201, Api.post(town.anna, path + "/comments", Map.of("text", "Jag menar så här.")));
        expect(201, Api.post(town.bo, path + "/comments", Map.of("text", "Instämmer.")));
        var into = aSuggestionIn(town).by(town.anders).submitted();
        expect(200, Api.as(town.mats).put(path + "/follows/me"));
        newsArrives(town.mats);

        for (var reader : List.of(town.mats, town.maria, town.lena, town.gunnar, town.ada, town.sven)) {
            for (var address : List.of(path, path + "/events", path + "/comments", town.path("/suggestions?limit=100"), town.path("/suggestions?q=hemligt"),
                    town.path("/similar-suggestions?text=hemligt förslag"), town.path("/notifications?limit=100"), town.path("/suggestions/" + into))) {
                var seen = expect(200, Api.get(reader, address)).asString();
                for (var trace : List.of("Anna", "Bo Berg", town.id(town.anna).toString(), town.id(town.bo).toString(), "Annas lag")) {
                    assertFalse(seen.contains(trace), reader + " reads " + trace + " in " + address + ": " + seen);
                }
            }
        }
        assertFalse(expect(200, Api.get(town.system("suggestions:read"), path)).asString().contains("Anna"));
    }

    @Test
    void itIsSaidThatTheAuthorsAreHidden() {
        var id = aSuggestionIn(town).inAssessment();

        assertTrue(read(town.mats, id).<Boolean>path("authorsHidden"));
        assertTrue(expect(200, Api.get(town.mats, town.path("/suggestions/" + id + "/events"))).<Boolean>path("items[0].actorHidden"));
    }

    @Test
    void theAuthorsSeeThemselves() {
        var id = aSuggestionIn(town).together(town.bo).inAssessment();

        assertEquals(List.of("Anna Ahl", "Bo Berg"), read(town.bo, id).path("authors.displayName"));
        assertTrue(read(town.anna, id).<Boolean>path("mine"));
    }

    @Test
    void theDecisionLiftsTheVeil() {
        var id = aSuggestionIn(town).accepted();

        assertEquals(List.of("Anna Ahl"), read(town.mats, id).path("authors.displayName"));
        assertEquals("Anna Ahl", expect(200, Api.get(town.mats, town.path("/suggestions/" + id + "/events"))).path("items[0].actor.displayName"));
    }

    @Test
    void whoWroteItDownForTheAuthorIsHiddenToo() {
        var made = expect(201, Api.post(town.anna, town.path("/suggestions"),
                Map.of("problem", "p", "idea", "i", "onBehalfOf", Map.of("name", "Karin Kvist"), "departmentId", town.brannargarden)));

        var seen = read(town.mats, Api.id(made)).asString();
        assertFalse(seen.contains("Karin") || seen.contains("Anna"), seen);
    }

    @Test
    void twoHiddenSuggestionsThatAreMergedStayHidden() {
        var into = aSuggestionIn(town).by(town.anders).submitted();
        aSuggestionIn(town).by(town.anna).mergedInto(into);

        var seen = read(town.mats, into).asString();
        assertFalse(seen.contains("Anna") || seen.contains("Anders"), seen);
    }

    private void newsArrives(Person person) throws InterruptedException {
        for (int i = 0; i < 200 && expect(200, Api.get(person, town.path("/notifications"))).<Integer>path("_meta.totalRecords") < 3; i++) {
            Thread.sleep(20);
        }
    }

    private Response read(Person person, UUID id) {
        return expect(200, Api.get(person, town.path("/suggestions/" + id)));
    }
}
