package se.stegvis.goodexample;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stegvis.testing.Api;
import se.stegvis.testing.Examples;
import se.stegvis.testing.Networks;
import se.stegvis.testing.Person;
import se.stegvis.testing.Town;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static se.stegvis.testing.ASuggestion.aSuggestionIn;
import static se.stegvis.testing.Api.expect;

/** An improvement is told, found by those whom it is meant for, and by nobody else. */
@QuarkusTest
class GoodExampleTest {
    private Town town;

    @BeforeEach
    void aTown() {
        town = Town.ofItsOwn();
    }

    @Test
    void anImplementedSuggestionBecomesAnExample() {
        var suggestion = aSuggestionIn(town).implemented();
        assertEquals("POST", read(town.mats, "/suggestions/" + suggestion).path("_links.'tell-example'.method"));
        assertNull(read(town.anders, "/suggestions/" + suggestion).path("_links.'tell-example'"));

        var example = Api.id(expect(201, tell(town.mats, of(suggestion))));

        var told = read(town.bo, "/good-examples/" + example);
        assertEquals("Brännargården", told.path("departmentName"));
        assertEquals(suggestion.toString(), told.path("suggestion.id"));
        var seen = read(town.mats, "/suggestions/" + suggestion);
        assertEquals(example.toString(), seen.path("goodExample.id"));
        assertNull(seen.path("_links.'tell-example'"));
        assertEquals(List.of("/suggestionId"), expect(409, tell(town.lena, of(suggestion))).path("invalidParameters.property"));
    }

    @Test
    void onlyWhatIsDoneIsAnExample() {
        var refused = expect(422, tell(town.lena, of(aSuggestionIn(town).declined())));

        assertEquals(List.of("/suggestionId"), refused.path("invalidParameters.property"));
        assertEquals(List.of("Förslaget är inte genomfört än."), refused.path("invalidParameters.reason"));
    }

    @Test
    void itTellsOfASuggestionOrOfADepartment() {
        var both = Examples.told(town, "MUNICIPALITY");
        both.put("suggestionId", aSuggestionIn(town).implemented());
        expect(422, tell(town.lena, both));
        var neither = Examples.told(town, "MUNICIPALITY");
        neither.remove("departmentId");
        expect(422, tell(town.lena, neither));
    }

    @Test
    void aLeaderTellsOfTheOwnUnits() {
        expect(403, tell(town.sven, Examples.told(town, "MUNICIPALITY")));
        var example = Examples.example(town, "MUNICIPALITY");

        var tag = Api.etag(town.sven, town.path("/good-examples/" + example));
        expect(403, Api.as(town.sven).header("If-Match", tag).delete(town.path("/good-examples/" + example)));
        expect(204, Api.as(town.mats).header("If-Match", tag).delete(town.path("/good-examples/" + example)));
    }

    @Test
    void whatIsForTheUnitIsSeenThereAndByThoseWhoLeadIt() {
        var example = "/good-examples/" + Examples.example(town, "UNIT");

        for (var who : List.of(town.anna, town.mats, town.maria, town.lena)) {
            read(who, example);
        }
        for (var who : List.of(town.bo, town.sven)) {
            expect(404, Api.get(who, town.path(example)));
            assertEquals(List.of(), read(who, "/good-examples").path("items.id"));
        }
    }

    @Test
    void aNetworkSeesWhatIsSharedWithItAndNothingElse() {
        var neighbour = Town.ofItsOwn();
        var stranger = Town.ofItsOwn();
        expect(422, tell(town.lena, Examples.told(town, "NETWORK")));
        Networks.of(town, neighbour);
        var shared = Examples.exampleBy(town, town.anna, "NETWORK");
        var own = Examples.example(town, "MUNICIPALITY");

        assertEquals(List.of(shared.toString()), expect(200, Api.get(neighbour.anna, neighbour.path("/good-examples?origin=SHARED"))).path("items.id"));
        var seen = expect(200, Api.get(neighbour.anna, neighbour.path("/good-examples/" + shared)));
        assertEquals(town.code, seen.path("municipality.code"));
        assertNull(seen.path("suggestion"));
        assertNull(seen.path("department"));
        assertNull(seen.path("_links.update"));
        expect(404, Api.get(neighbour.anna, neighbour.path("/good-examples/" + own)));
        expect(404, Api.get(stranger.anna, stranger.path("/good-examples/" + shared)));
        expect(404, Api.anonymously().get("/good-examples/" + shared));
    }

    @Test
    void everybodySeesWhatIsPublic() {
        var example = Examples.example(town, "PUBLIC");
        var other = Examples.example(town, "MUNICIPALITY");

        assertEquals(List.of(example.toString()), expect(200, Api.anonymously().get("/good-examples?municipalityCode=" + town.code)).path("items.id"));
        assertEquals("Kortare nattfasta", expect(200, Api.anonymously().get("/good-examples/" + example)).path("title"));
        expect(404, Api.anonymously().get("/good-examples/" + other));
    }

    @Test
    void itIsFoundByItsWordsAndTags() {
        var body = Examples.told(town, "MUNICIPALITY");
        body.put("tags", List.of("Äldreomsorg", "mat", "mat "));
        expect(201, tell(town.lena, body));

        assertEquals(1, found("q=mellanmålet"));
        assertEquals(1, found("q=äldreomsorg"));
        assertEquals(1, found("tag=ÄLDREOMSORG"));
        assertEquals(0, found("q=snöröjning"));
        assertEquals(0, found("tag=snö"));
        assertEquals(List.of("mat", "äldreomsorg"), read(town.anna, "/good-examples").path("items[0].tags"));
    }

    @Test
    void aPersonIsNamedOnlyByThemselves() {
        var example = town.path("/good-examples/" + Examples.exampleBy(town, town.anna, "MUNICIPALITY"));
        assertNull(expect(200, Api.get(town.bo, example)).path("contactName"));

        expect(403, Api.as(town.bo).put(example + "/contact-persons/me"));
        assertEquals("Anna Ahl", expect(200, Api.as(town.anna).put(example + "/contact-persons/me")).path("contactName"));
        expect(403, Api.as(town.lena).put(example + "/contact-persons/me"));
        expect(204, Api.as(town.anna).delete(example + "/contact-persons/me"));

        assertNull(expect(200, Api.get(town.bo, example)).path("contactName"));
    }

    private Map<String, Object> of(UUID suggestion) {
        var body = Examples.told(town, "MUNICIPALITY");
        body.remove("departmentId");
        body.put("suggestionId", suggestion);
        return body;
    }

    private Response tell(Person who, Map<String, ?> body) {
        return Api.post(who, town.path("/good-examples"), body);
    }

    private Response read(Person who, String rest) {
        return expect(200, Api.get(who, town.path(rest)));
    }

    private int found(String question) {
        return read(town.anna, "/good-examples?" + question).path("_meta.totalRecords");
    }
}
