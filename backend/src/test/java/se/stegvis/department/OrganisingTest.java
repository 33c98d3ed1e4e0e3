package se.stegvis.department;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stegvis.testing.Api;
import se.stegvis.testing.Town;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.stegvis.testing.ASuggestion.aSuggestionIn;
import static se.stegvis.testing.Api.expect;

/** Changes to the organisation tree. */
@QuarkusTest
class OrganisingTest {
    private Town town;

    @BeforeEach
    void anOrganisationOfItsOwn() {
        town = Town.ofItsOwn();
    }

    @Test
    void aDepartmentKnowsItsWayFromTheTop() {
        assertEquals(List.of("Äldreomsorgen", "Brännargården"), read(town.brannargarden).path("path"));
        assertEquals(town.aldre.toString(), read(town.brannargarden).path("parentId"));
        assertNull(read(town.aldre).path("parentId"));
    }

    @Test
    void aMoveBringsAlongWhatLiesBelow() {
        var flat = town.unitBelow(town.brannargarden);

        expect(200, change(town.brannargarden, "/moves", Map.of("parentId", town.skola)));

        assertEquals(List.of("Skolan", "Brännargården"), read(town.brannargarden).path("path"));
        assertEquals("Skolan", read(flat).path("path[0]"));
        expect(403, Api.postCurrent(town.maria, town.path("/suggestions/" + aSuggestionIn(town).at(flat).submitted()), "/acknowledgements", Map.of()));
        expect(200, Api.postCurrent(town.sven, town.path("/suggestions/" + aSuggestionIn(town).at(flat).submitted()), "/acknowledgements", Map.of()));
    }

    @Test
    void aNewNameIsSeenInEveryWayThroughIt() {
        var etag = Api.etag(town.ada, path(town.aldre));

        expect(200, Api.as(town.ada).header("If-Match", etag).contentType("application/json")
                .body(Map.of("code", "aldre", "name", "Omsorgen", "kind", "ADMINISTRATION")).put(path(town.aldre)));

        assertEquals(List.of("Omsorgen", "Bruksgården"), read(town.bruksgarden).path("path"));
    }

    @Test
    void whatStandsAtTheTopIsNotOfferedToBeMoved() {
        assertTrue(expect(200, Api.as(town.ada).get(path(town.brannargarden))).<Map<String, ?>>path("_links").containsKey("move"));
        assertFalse(expect(200, Api.as(town.ada).get(path(town.aldre))).<Map<String, ?>>path("_links").containsKey("move"));
    }

    @Test
    void aDepartmentDoesNotStandBelowItself() {
        var flat = town.unitBelow(town.brannargarden);

        assertEquals("/parentId", expect(422, change(town.brannargarden, "/moves", Map.of("parentId", flat))).path("invalidParameters[0].property"));
        expect(422, change(town.brannargarden, "/moves", Map.of("parentId", town.brannargarden)));
    }

    @Test
    void aUnitDoesNotStandAtTheTopAndAnAdministrationNowhereElse() {
        expect(422, change(town.brannargarden, "/moves", Map.of()));
        expect(422, change(town.aldre, "/moves", Map.of("parentId", town.skola)));
        expect(422, add("fel", "UNIT", null));
        expect(422, add("fel", "COMPANY", town.aldre));
    }

    @Test
    void aCodeIsUsedOnce() {
        expect(409, add("brannargarden", "UNIT", town.aldre));
        assertEquals(201, add("brannargarden-2", "UNIT", town.aldre).statusCode());
    }

    @Test
    void aCodeIsUsedOnceInRenamingToo() {
        var etag = Api.etag(town.ada, path(town.bruksgarden));

        expect(409, Api.as(town.ada).header("If-Match", etag).contentType("application/json")
                .body(Map.of("code", "brannargarden", "name", "Bruksgården", "kind", "UNIT")).put(path(town.bruksgarden)));
    }

    @Test
    void aDepartmentOfAnotherMunicipalityIsNoParent() {
        expect(422, add("fel", "UNIT", Town.vimmerby().aldre));
        expect(422, change(town.brannargarden, "/moves", Map.of("parentId", Town.vimmerby().aldre)));
    }

    @Test
    void whatHasSuggestionsIsClosedAndNotRemoved() {
        var suggestion = aSuggestionIn(town).at(town.bruksgarden).submitted();

        expect(409, remove(town.bruksgarden));
        expect(200, change(town.bruksgarden, "/closures", Map.of("closedOn", "2026-12-31")));

        assertEquals("2026-12-31", read(town.bruksgarden).path("closedOn"));
        expect(200, Api.get(town.anna, town.path("/suggestions/" + suggestion)));
        assertFalse(expect(200, Api.get(town.anna, town.path("/departments"))).<List<String>>path("items.code").contains("bruksgarden"));
    }

    @Test
    void nothingNewComesToAClosedDepartment() {
        expect(200, change(town.bruksgarden, "/closures", Map.of("closedOn", "2026-12-31")));

        expect(422, Api.post(town.anna, town.path("/suggestions"), Map.of("problem", "p", "idea", "i", "departmentId", town.bruksgarden)));
        expect(422, Api.postCurrent(town.mats, town.path("/suggestions/" + aSuggestionIn(town).submitted()), "/referrals",
                Map.of("departmentId", town.bruksgarden, "reason", "Dit.")));
        expect(422, add("ny", "UNIT", town.bruksgarden));
    }

    @Test
    void whatHasOpenUnitsIsNotClosed() {
        expect(422, change(town.aldre, "/closures", Map.of("closedOn", "2026-12-31")));
    }

    @Test
    void whatHasNothingIsRemoved() {
        var empty = town.unitBelow(town.skola);

        expect(204, remove(empty));
        expect(404, Api.get(town.ada, path(empty)));
    }

    @Test
    void whatHasUnitsOrPeopleIsNotRemoved() {
        expect(409, remove(town.skola));
        expect(409, remove(town.brannargarden));
    }

    @Test
    void departmentsAreListedEachAfterTheOneAboveIt() {
        var codes = expect(200, Api.get(town.anna, town.path("/departments"))).<List<String>>path("items.code");

        assertEquals(6, codes.size());
        assertEquals(codes.indexOf("skola") + 1, codes.indexOf("skogsbacken"));
        assertEquals(codes.indexOf("aldre") + 1, codes.indexOf("bruksgarden"));
    }

    @Test
    void departmentsAreFoundByParentKindAndName() {
        var list = Api.as(town.anna).queryParam("parentId", town.aldre).get(town.path("/departments"));
        assertEquals(List.of("bruksgarden", "brannargarden"), expect(200, list).path("items.code"));

        assertEquals(List.of("energi"), expect(200, Api.as(town.anna).queryParam("kind", "COMPANY").get(town.path("/departments"))).path("items.code"));
        assertEquals(List.of("brannargarden"), expect(200, Api.as(town.anna).queryParam("q", "brännar").get(town.path("/departments"))).path("items.code"));
        assertEquals(List.of(), expect(200, Api.as(town.anna).queryParam("q", "%").get(town.path("/departments"))).path("items.code"));
    }

    private Response add(String code, String kind, UUID parent) {
        var body = new HashMap<String, Object>(Map.of("code", code, "name", code, "kind", kind));
        if (parent != null) {
            body.put("parentId", parent);
        }
        return Api.post(town.ada, town.path("/departments"), body);
    }

    private Response change(UUID department, String step, Map<String, ?> body) {
        return Api.postCurrent(town.ada, path(department), step, body);
    }

    private Response remove(UUID department) {
        return Api.as(town.ada).header("If-Match", Api.etag(town.ada, path(department))).delete(path(department));
    }

    private Response read(UUID department) {
        return expect(200, Api.get(town.anna, path(department)));
    }

    private String path(UUID department) {
        return town.path("/departments/" + department);
    }
}
