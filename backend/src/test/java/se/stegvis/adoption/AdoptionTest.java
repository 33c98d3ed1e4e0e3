package se.stegvis.adoption;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stegvis.testing.Api;
import se.stegvis.testing.Database;
import se.stegvis.testing.Examples;
import se.stegvis.testing.Networks;
import se.stegvis.testing.Person;
import se.stegvis.testing.Town;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static se.stegvis.testing.Api.expect;

/** "We do the same": the text and the credit travel, the cases stay where they are. */
@QuarkusTest
class AdoptionTest {
    private Town here;
    private Town there;
    private UUID example;

    @BeforeEach
    void oneTellsWhatAnotherSees() {
        here = Town.ofItsOwn();
        there = Town.ofItsOwn();
        Networks.of(here, there);
        example = Examples.exampleBy(here, here.anna, "NETWORK");
    }

    @Test
    void aUnitElsewhereDoesTheSameAndBothSeeTheLinkAndTheCredit() {
        var adoption = expect(201, adopt(there, there.anna, Map.of()));

        var suggestion = expect(200, Api.get(there.anna, there.path("/suggestions/" + adoption.path("suggestion.id"))));
        assertEquals("Kortare nattfasta", suggestion.path("title"));
        assertEquals("Ett mellanmål 20.30.", suggestion.path("idea"));
        assertEquals("SUBMITTED", suggestion.path("state"));
        assertEquals(here.code, suggestion.path("adopted.creditedTo.code"));
        assertEquals("Brännargården", suggestion.path("adopted.creditedDepartmentName"));

        var seenHere = expect(200, Api.get(here.bo, here.path("/good-examples/" + example + "/adoptions")));
        assertEquals(List.of(there.code), seenHere.path("items.municipality.code"));
        assertNull(seenHere.path("items[0].suggestion"));
        assertNull(seenHere.path("items[0].department"));
        assertEquals(1, (int) expect(200, Api.get(there.bo, there.path("/good-examples/" + example))).path("adoptions"));
        assertEquals(List.of("EXAMPLE_ADOPTED"), news(here, here.anna));
        assertEquals(List.of("EXAMPLE_ADOPTED"), news(here, here.lena));
    }

    /** By the database too, where a query had forgotten to ask. */
    @Test
    void neitherSeesTheCaseOfTheOther() {
        expect(201, adopt(there, there.anna, Map.of()));

        assertEquals(1, Database.countAs(here.code, "SELECT count(*) FROM adoption"));
        assertEquals(0, Database.countAs(here.code, "SELECT count(*) FROM adoption_case"));
        assertEquals(1, Database.countAs(there.code, "SELECT count(*) FROM good_example"));
        assertEquals(0, Database.countAs(there.code, "SELECT count(*) FROM good_example_case"));
        assertEquals(1, Database.countAs(there.code, "SELECT count(*) FROM suggestion"));
    }

    @Test
    void whatWasDoneDifferentlyFlowsBack() {
        var adoption = there.path("/adoptions/" + Api.id(expect(201, adopt(there, there.anna, Map.of("idea", "Redan klockan 20.")))));
        expect(403, adapt(there.anders, adoption));

        expect(200, adapt(there.anna, adoption));

        assertEquals(List.of("Vi serverar redan 20.00."), expect(200, Api.get(here.anna, here.path("/good-examples/" + example + "/adoptions"))).path("items.adaptation"));
        assertEquals(List.of("ADOPTION_ADAPTED", "EXAMPLE_ADOPTED"), news(here, here.anna));
    }

    @Test
    void aUnitDoesTheSameOnceAndNotTheSameAsItself() {
        expect(201, adopt(there, there.anna, Map.of()));
        assertEquals(List.of("/departmentId"), expect(409, adopt(there, there.mats, Map.of())).path("invalidParameters.property"));
        assertEquals(1, Database.countAs(there.code, "SELECT count(*) FROM suggestion"));

        var refused = expect(422, adopt(here, here.anders, Map.of()));
        assertEquals(List.of("/departmentId"), refused.path("invalidParameters.property"));
        expect(201, adopt(here, here.bo, Map.of()));
    }

    @Test
    void theCreditStaysWhenTheExampleIsSharedNoLonger() {
        var id = Api.id(expect(201, adopt(there, there.anna, Map.of())));
        var body = new HashMap<>(Examples.told(here, "MUNICIPALITY"));
        body.remove("departmentId");
        var address = here.path("/good-examples/" + example);

        expect(200, Api.as(here.lena).header("If-Match", Api.etag(here.lena, address)).contentType("application/json").body(body).put(address));

        expect(404, Api.get(there.anna, there.path("/good-examples/" + example)));
        assertEquals(here.code, expect(200, Api.get(there.anna, there.path("/adoptions/" + id))).path("creditedTo.code"));
        expect(409, Api.as(here.lena).header("If-Match", Api.etag(here.lena, address)).delete(address));
    }

    private Response adopt(Town town, Person who, Map<String, ?> body) {
        return Api.post(who, town.path("/good-examples/" + example + "/adoptions"), body);
    }

    private static Response adapt(Person who, String adoption) {
        return Api.as(who).header("If-Match", Api.etag(who, adoption)).contentType("application/json")
                .body(Map.of("adaptation", "Vi serverar redan 20.00.")).put(adoption);
    }

    private static List<String> news(Town town, Person who) {
        return expect(200, Api.get(who, town.path("/notifications"))).<List<String>>path("items.matter.kind").stream().filter(kind -> kind != null).toList();
    }
}
