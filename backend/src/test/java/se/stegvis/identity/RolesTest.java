package se.stegvis.identity;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stegvis.testing.Api;
import se.stegvis.testing.Database;
import se.stegvis.testing.Person;
import se.stegvis.testing.Town;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.stegvis.testing.ASuggestion.aSuggestionIn;
import static se.stegvis.testing.Api.expect;

/** Roles hold at a node and below it, whether the identity provider or an administrator gave them. */
@QuarkusTest
class RolesTest {
    private Town town;

    @BeforeEach
    void peopleOfItsOwn() {
        town = Town.ofItsOwn();
    }

    @Test
    void aManagerMayActAtTheirNodeAndBelowIt() {
        expect(200, acknowledge(town.mats, town.brannargarden));
        expect(200, acknowledge(town.maria, town.brannargarden));
        expect(200, acknowledge(town.maria, town.aldre));
    }

    @Test
    void aManagerMayNotActBesideOrAboveTheirNode() {
        expect(403, acknowledge(town.mats, town.bruksgarden));
        expect(403, acknowledge(town.mats, town.aldre));
        expect(403, acknowledge(town.sven, town.brannargarden));
    }

    @Test
    void aLeanCoordinatorMayActInTheWholeMunicipality() {
        expect(200, acknowledge(town.lena, town.skogsbacken));
        expect(200, acknowledge(town.lena, town.energi));
    }

    @Test
    void aRoleThatIsGivenHoldsAtOnceAndOneThatIsTakenBackNoLonger() {
        var given = expect(201, give(town.bo, "MANAGER", town.bruksgarden));
        expect(200, acknowledge(town.bo, town.bruksgarden));
        expect(403, acknowledge(town.bo, town.brannargarden));

        var path = town.path("/role-assignments/" + given.path("id"));
        expect(204, Api.as(town.ada).header("If-Match", Api.etag(town.ada, path)).delete(path));

        expect(403, acknowledge(town.bo, town.bruksgarden));
    }

    @Test
    void aRoleIsGivenOnce() {
        expect(201, give(town.bo, "MANAGER", town.bruksgarden));

        expect(409, give(town.bo, "MANAGER", town.bruksgarden));
        expect(201, give(town.bo, "MANAGER", null));
        expect(409, give(town.bo, "MANAGER", null));
    }

    @Test
    void rolesAreFoundByWhatTheyAre() {
        expect(201, give(town.bo, "LEAN_COORDINATOR", null));

        var coordinators = expect(200, Api.as(town.ada).queryParam("role", "LEAN_COORDINATOR").get(town.path("/role-assignments")));
        assertEquals(Set.of("LEAN_COORDINATOR"), Set.copyOf(coordinators.<List<String>>path("items.role")));
        assertTrue(coordinators.<List<String>>path("items.person.id").contains(town.id(town.bo).toString()));
    }

    @Test
    void whatAnAdministratorMayDoIsOfferedToThemAlone() {
        var offered = Set.of("add-department", "import-departments", "give-role", "change-settings");

        assertTrue(linksOf(town.ada).containsAll(offered));
        assertTrue(Collections.disjoint(linksOf(town.mats), offered));
    }

    @Test
    void theNetworksRoleIsNoMunicipalitysToGive() {
        expect(422, give(town.bo, "NETWORK_COORDINATOR", null));
    }

    @Test
    void aRoleIsNotGivenToOrAtWhatIsElsewhere() {
        expect(422, Api.post(town.ada, town.path("/role-assignments"), Map.of("personId", Town.vimmerby().id(Town.vimmerby().anna), "role", "MANAGER")));
        expect(422, give(town.bo, "MANAGER", Town.vimmerby().aldre));
    }

    @Test
    void whatTheIdentityProviderSaysOnlyItTakesBack() {
        var assignments = expect(200, Api.as(town.ada).queryParam("personId", town.id(town.mats)).get(town.path("/role-assignments")));
        var path = town.path("/role-assignments/" + assignments.path("items.find { it.role == 'MANAGER' }.id"));

        expect(409, Api.as(town.ada).header("If-Match", Api.etag(town.ada, path)).delete(path));

        expect(200, acknowledge(town.mats, town.brannargarden));
        expect(403, acknowledge(town.mats.withRoles("EMPLOYEE"), town.brannargarden));
    }

    @Test
    void aRoleGivenHereOutlivesTheNextSignIn() {
        expect(201, give(town.bo, "MANAGER", town.bruksgarden));

        expect(200, acknowledge(town.bo.withRoles("EMPLOYEE", "LEAN_GROUP_MEMBER"), town.bruksgarden));
    }

    @Test
    void whoMovesTakesTheirRoleToTheNewDepartment() {
        var moved = new Person(town.mats.name(), town.mats.subject(), town.code, "bruksgarden", town.mats.roles());

        expect(200, acknowledge(moved, town.bruksgarden));
        expect(403, acknowledge(moved, town.brannargarden));
    }

    @Test
    void aPersonIsKnownFromTheFirstSignInOn() {
        var me = expect(200, Api.get(town.person("Nya Ny", "bruksgarden", "EMPLOYEE"), "/persons/me"));

        assertEquals("Bruksgården", me.path("department.name"));
        assertEquals(List.of("EMPLOYEE"), me.path("roles.role"));
        assertTrue(expect(200, Api.as(town.anna).queryParam("q", "nya").get(town.path("/persons"))).<List<String>>path("items.displayName").contains("Nya Ny"));
    }

    @Test
    void twoFirstSignInsAtOnceAreOnePerson() {
        var twin = town.person("Tvilling Tva", "bruksgarden", "EMPLOYEE");

        var seen = IntStream.range(0, 20).parallel().mapToObj(i -> Api.get(twin, "/persons/me").<String>path("id")).distinct().toList();

        assertEquals(1, seen.size());
    }

    @Test
    void aProtectedIdentityIsNotListed() {
        Database.update("UPDATE person SET protected_identity = true WHERE id = ?", town.id(town.bo));

        assertFalse(expect(200, Api.get(town.anna, town.path("/persons"))).<List<String>>path("items.displayName").contains("Bo Berg"));
    }

    @Test
    void colleaguesAreFoundByTheBeginningOfAnyName() {
        assertEquals(List.of("Anders Alm"), find("alm"));
        assertEquals(List.of("Anders Alm"), find("Ande"));
        assertEquals(List.of(), find("lm"));
        assertEquals(List.of(), find("%"));
        assertEquals(List.of(), find("_nna"));
    }

    @Test
    void whoIsAskedWhoTheyAreAnswersInTheLanguageTheyChose() {
        var etag = Api.etag(town.anna, "/persons/me");

        expect(200, Api.as(town.anna).header("If-Match", etag).contentType("application/json").body(Map.of("language", "nb")).put("/persons/me"));

        assertEquals("nb", Api.get(town.anna, "/persons/me").path("language"));
    }

    private List<String> find(String q) {
        return expect(200, Api.as(town.anna).queryParam("q", q).get(town.path("/persons"))).path("items.displayName");
    }

    private Response acknowledge(Person person, UUID department) {
        return Api.postCurrent(person, town.path("/suggestions/" + aSuggestionIn(town).at(department).submitted()), "/acknowledgements", Map.of());
    }

    private static Set<String> linksOf(Person person) {
        return expect(200, Api.as(person).get("/persons/me")).<Map<String, ?>>path("_links").keySet();
    }

    private Response give(Person person, String role, UUID department) {
        var body = new HashMap<String, Object>(Map.of("personId", town.id(person), "role", role));
        if (department != null) {
            body.put("departmentId", department);
        }
        return Api.post(town.ada, town.path("/role-assignments"), body);
    }
}
