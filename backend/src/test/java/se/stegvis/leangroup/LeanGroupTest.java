package se.stegvis.leangroup;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stegvis.testing.Api;
import se.stegvis.testing.Database;
import se.stegvis.testing.LeanRoom;
import se.stegvis.testing.Town;

import java.time.LocalDate;
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

/** The map says who is represented and who is silent; membership carries the role for as long as it lasts. */
@QuarkusTest
class LeanGroupTest {
    private Town town;

    @BeforeEach
    void aTownOfItsOwn() {
        town = Town.ofItsOwn();
    }

    @Test
    void theMapShowsWhoIsMissing() {
        LeanRoom.member(town, town.gunnar, town.aldre);

        var map = map("");

        assertEquals("OWN", map.get(town.aldre).get("representation"));
        assertEquals(List.of("Gunnar Gren"), ((List<Map<String, String>>) map.get(town.aldre).get("members")).stream().map(one -> one.get("displayName")).toList());
        assertEquals("ABOVE", map.get(town.brannargarden).get("representation"));
        assertEquals("NONE", map.get(town.energi).get("representation"));

        LeanRoom.member(town, town.bo, town.energi);

        assertEquals("OWN", map("").get(town.energi).get("representation"));
    }

    @Test
    void aDepartmentIsSilentWhenNothingCameFromItOrBelowForSoManyDays() {
        var suggestion = aSuggestionIn(town).submitted();
        assertEquals(true, map("").get(town.skola).get("silent"));
        assertNull(map("").get(town.skola).get("lastSubmittedOn"));
        assertEquals(false, map("").get(town.aldre).get("silent"));

        Database.update("UPDATE suggestion SET submitted_at = submitted_at - interval '10 days' WHERE id = ?", suggestion);

        assertEquals(false, map("?silentAfterDays=11").get(town.aldre).get("silent"));
        assertEquals(true, map("?silentAfterDays=9").get(town.aldre).get("silent"));
    }

    @Test
    void theTreeStandsInItsOrder() {
        var map = expect(200, Api.get(town.anna, town.path("/department-coverages")));

        assertEquals(List.of(0, 0, 1, 1, 0, 1).size(), map.<List<Integer>>path("items.depth").size());
        var names = map.<List<String>>path("items.department.name");
        assertTrue(names.indexOf("Äldreomsorgen") < names.indexOf("Brännargården"));
    }

    @Test
    void membershipCarriesTheRoleWhileItLasts() {
        expect(403, meeting());

        var member = LeanRoom.member(town, town.bo, town.bruksgarden);
        expect(201, meeting());
        leaves(member, LocalDate.now().minusDays(2));

        expect(403, meeting());
    }

    @Test
    void nobodyRepresentsTheSameDepartmentTwiceAtATime() {
        LeanRoom.member(town, town.gunnar, town.energi);

        assertRule("/joinedOn", join(town.id(town.gunnar), town.energi, "2026-05-01", null));
        expect(201, join(town.id(town.gunnar), town.skola, "2026-05-01", null));
    }

    @Test
    void peopleAndDepartmentsAreOnesOwn() {
        var other = Town.vimmerby();

        assertRule("/departmentId", join(town.id(town.gunnar), other.energi, "2026-05-01", null));
        assertRule("/personId", join(other.id(other.gunnar), town.energi, "2026-05-01", null));
        assertRule("/leftOn", join(town.id(town.gunnar), town.energi, "2026-05-01", "2026-04-30"));
    }

    @Test
    void aMeetingSaysWhoDoesWhatUntilWhen() {
        var task = Map.of("what", "Fråga Energi", "personId", town.id(town.gunnar), "dueOn", "2026-12-01", "done", false);
        var made = expect(201, Api.post(town.lena, town.path("/lean-group-meetings"), Map.of("startsAt", "2026-11-26T08:00:00Z", "agenda", "Tysta enheter", "tasks", List.of(task))));
        var path = town.path("/lean-group-meetings/" + Api.id(made));
        assertEquals("Gunnar Gren", made.path("tasks[0].person.displayName"));

        var done = new HashMap<String, Object>(task);
        done.put("done", true);
        var changed = expect(200, Api.as(town.gunnar).header("If-Match", Api.etag(town.gunnar, path)).contentType("application/json")
                .body(Map.of("startsAt", "2026-11-26T08:00:00Z", "decisions", "Vi frågar.", "tasks", List.of(done))).put(path));

        assertTrue(changed.<Boolean>path("tasks[0].done"));
        assertNull(changed.path("agenda"));
        assertFalse(changed.<List<?>>path("tasks").isEmpty());
    }

    private Response meeting() {
        return Api.post(town.bo, town.path("/lean-group-meetings"), Map.of("startsAt", "2026-11-26T08:00:00Z"));
    }

    private void leaves(UUID member, LocalDate on) {
        var path = town.path("/lean-group-members/" + member);
        expect(200, Api.as(town.lena).header("If-Match", Api.etag(town.lena, path)).contentType("application/json")
                .body(Map.of("joinedOn", "2026-01-15", "leftOn", on.toString())).put(path));
    }

    private Response join(UUID person, UUID department, String joinedOn, String leftOn) {
        var body = new HashMap<String, Object>(Map.of("personId", person, "departmentId", department, "joinedOn", joinedOn));
        if (leftOn != null) {
            body.put("leftOn", leftOn);
        }
        return Api.post(town.lena, town.path("/lean-group-members"), body);
    }

    private Map<UUID, Map<String, Object>> map(String query) {
        var map = new HashMap<UUID, Map<String, Object>>();
        expect(200, Api.get(town.anna, town.path("/department-coverages" + query))).<List<Map<String, Object>>>path("items")
                .forEach(one -> map.put(UUID.fromString(((Map<?, ?>) one.get("department")).get("id").toString()), one));
        return map;
    }

    private static void assertRule(String property, Response answer) {
        assertEquals(List.of(property), expect(422, answer).path("invalidParameters.property"));
    }
}
