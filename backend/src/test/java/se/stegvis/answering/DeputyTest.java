package se.stegvis.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.stegvis.testing.ASuggestion.aSuggestionIn;
import static se.stegvis.testing.Api.expect;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stegvis.testing.Api;
import se.stegvis.testing.Database;
import se.stegvis.testing.Person;
import se.stegvis.testing.Town;

/** While a manager is away the deputy has their tasks, their rights and their news; before and after, nothing. */
@QuarkusTest
class DeputyTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));

    private Town town;

    @BeforeEach
    void aTownOfItsOwn() {
        town = Town.ofItsOwn();
    }

    @Test
    void theDeputyAnswersWhileItLasts() {
        var suggestion = aSuggestionIn(town).submitted();
        expect(403, acknowledge(town.bo, suggestion));
        var named = name(town.mats, town.bo, TODAY, TODAY);

        assertTrue(expect(200, Api.get(town.bo, "/persons/me")).<List<Map<String, Object>>>path("roles").stream()
                .anyMatch(role -> role.get("role").equals("MANAGER") && role.get("department").toString().contains("Brännargården")));
        assertEquals(List.of(suggestion.toString()), waitingFor(town.bo));
        expect(200, acknowledge(town.bo, suggestion));
        expect(403, acknowledge(town.bo, aSuggestionIn(town).at(town.skogsbacken).submitted()));

        var path = town.path("/deputies/" + named);
        expect(200, Api.as(town.mats).header("If-Match", Api.etag(town.mats, path)).contentType("application/json")
                .body(Map.of("startsOn", TODAY.minusDays(2).toString(), "endsOn", TODAY.minusDays(1).toString())).put(path));

        expect(403, acknowledge(town.bo, aSuggestionIn(town).submitted()));
        assertEquals(List.of(), waitingFor(town.bo));
    }

    @Test
    void beforeItsFirstDayAndWhenTakenBackThereIsNothing() {
        name(town.mats, town.bo, TODAY.plusDays(1), TODAY.plusDays(2));
        expect(403, acknowledge(town.bo, aSuggestionIn(town).submitted()));

        var path = town.path("/deputies/" + name(town.mats, town.bo, TODAY, TODAY));
        expect(200, acknowledge(town.bo, aSuggestionIn(town).submitted()));
        expect(204, Api.as(town.mats).header("If-Match", Api.etag(town.mats, path)).delete(path));

        expect(403, acknowledge(town.bo, aSuggestionIn(town).submitted()));
    }

    @Test
    void theManagerKeepsWhatWaitsAndBothAreTold() throws InterruptedException {
        name(town.mats, town.bo, TODAY, TODAY);

        var suggestion = aSuggestionIn(town).submitted();

        assertEquals(List.of(suggestion.toString()), waitingFor(town.mats));
        assertEquals(List.of("SUBMITTED"), news(town.mats, "eventType"));
        assertEquals(2, news(town.bo, "eventType").size());
        assertTrue(news(town.bo, "eventType").contains("SUBMITTED"));
    }

    @Test
    void theDeputyIsToldOfWhat() throws InterruptedException {
        var id = name(town.ada, town.maria, town.bo, TODAY, TODAY.plusDays(1));

        assertEquals(List.of("DEPUTY_NAMED"), news(town.bo, "matter.kind"));
        assertEquals(List.of("Äldreomsorgen"), news(town.bo, "matter.title"));
        assertEquals(List.of(id.toString()), news(town.bo, "matter.id"));
        assertEquals(List.of("Ada Admin"), news(town.bo, "actor.displayName"));
    }

    @Test
    void theDeputyIsToldOfOtherDays() throws InterruptedException {
        var path = town.path("/deputies/" + name(town.mats, town.bo, TODAY, TODAY));

        expect(200, Api.as(town.mats).header("If-Match", Api.etag(town.mats, path)).contentType("application/json")
                .body(Map.of("startsOn", TODAY.toString(), "endsOn", TODAY.plusDays(3).toString())).put(path));

        assertEquals(List.of("DEPUTY_NAMED", "DEPUTY_NAMED"), news(town.bo, "matter.kind"));
    }

    @Test
    void aDeputysDeputyHasNothingOfTheManagers() {
        name(town.mats, town.bo, TODAY, TODAY);

        assertRule("/managerId", Api.post(town.bo, town.path("/deputies"), deputy(null, town.anders, TODAY, TODAY)));
        name(town.maria, town.mats, TODAY, TODAY);
        expect(403, acknowledge(town.bo, aSuggestionIn(town).at(town.bruksgarden).submitted()));
        expect(200, acknowledge(town.mats, aSuggestionIn(town).at(town.bruksgarden).submitted()));
    }

    @Test
    void aManagerNamesTheirOwnOnlyAndSeesThoseThatConcernThem() {
        var id = name(town.mats, town.maria, TODAY, TODAY);
        expect(403, Api.post(town.mats, town.path("/deputies"), deputy(town.sven, town.bo, TODAY, TODAY)));

        assertEquals(List.of(id.toString()), list(town.mats, ""));
        assertEquals(List.of(id.toString()), list(town.maria, ""));
        assertEquals(List.of(), list(town.sven, ""));
        assertEquals(List.of(id.toString()), list(town.lena, "?on=" + TODAY));
        assertEquals(List.of(), list(town.lena, "?on=" + TODAY.plusDays(1)));
        var path = town.path("/deputies/" + id);
        expect(404, Api.get(town.sven, path));
        assertNull(expect(200, Api.get(town.maria, path)).path("_links.update"));
        expect(403, Api.as(town.maria).header("If-Match", Api.etag(town.maria, path)).delete(path));
        expect(204, Api.as(town.lena).header("If-Match", Api.etag(town.lena, path)).delete(path));
    }

    @Test
    void aManagerHasOneAtATime() {
        name(town.mats, town.bo, TODAY, TODAY.plusDays(10));

        expect(409, Api.post(town.mats, town.path("/deputies"), deputy(null, town.anders, TODAY.plusDays(10), TODAY.plusDays(11))));
        expect(201, Api.post(town.mats, town.path("/deputies"), deputy(null, town.anders, TODAY.plusDays(11), TODAY.plusDays(12))));
    }

    @Test
    void daysAndPeopleAreJudged() {
        assertRule("/endsOn", Api.post(town.mats, town.path("/deputies"), deputy(null, town.bo, TODAY, TODAY.minusDays(1))));
        assertRule("/endsOn", Api.post(town.mats, town.path("/deputies"), deputy(null, town.bo, TODAY, TODAY.plusYears(1))));
        expect(201, Api.post(town.mats, town.path("/deputies"), deputy(null, town.bo, TODAY, TODAY.plusYears(1).minusDays(1))));
        assertRule("/deputyId", Api.post(town.mats, town.path("/deputies"), deputy(null, town.mats, TODAY, TODAY)));
        assertRule("/managerId", Api.post(town.lena, town.path("/deputies"), deputy(town.anna, town.bo, TODAY, TODAY)));
        var other = Town.vimmerby();
        assertRule("/deputyId", Api.post(town.lena, town.path("/deputies"), today(town.id(town.sven), other.id(other.bo))));
        assertRule("/managerId", Api.post(town.lena, town.path("/deputies"), today(other.id(other.sven), town.id(town.bo))));
        Database.update("UPDATE person SET issuer = NULL, subject = NULL WHERE id = ?", town.id(town.gunnar));
        assertRule("/deputyId", Api.post(town.mats, town.path("/deputies"), deputy(null, town.gunnar, TODAY, TODAY)));
    }

    @Test
    void aProtectedIdentityIsNotNamed() {
        var path = town.path("/deputies/" + name(town.mats, town.bo, TODAY, TODAY));
        Database.update("UPDATE person SET protected_identity = true WHERE id = ?", town.id(town.mats));

        var seen = expect(200, Api.get(town.lena, path));

        assertNull(seen.path("manager"));
        assertFalse(seen.asString().contains("Malm"));
        assertEquals("Bo Berg", seen.path("deputy.displayName"));
        assertRule("/deputyId", Api.post(town.sven, town.path("/deputies"), deputy(null, town.mats, TODAY, TODAY)));
    }

    private UUID name(Person manager, Person deputy, LocalDate first, LocalDate last) {
        return Api.id(expect(201, Api.post(manager, town.path("/deputies"), deputy(null, deputy, first, last))));
    }

    private UUID name(Person by, Person manager, Person deputy, LocalDate first, LocalDate last) {
        return Api.id(expect(201, Api.post(by, town.path("/deputies"), deputy(manager, deputy, first, last))));
    }

    private Map<String, Object> deputy(Person manager, Person deputy, LocalDate first, LocalDate last) {
        var request = new HashMap<String, Object>(Map.of("deputyId", town.id(deputy), "startsOn", first.toString(), "endsOn", last.toString()));
        if (manager != null) {
            request.put("managerId", town.id(manager));
        }
        return request;
    }

    private static Map<String, Object> today(UUID manager, UUID deputy) {
        return Map.of("managerId", manager, "deputyId", deputy, "startsOn", TODAY.toString(), "endsOn", TODAY.toString());
    }

    private static void assertRule(String property, Response response) {
        assertEquals(List.of(property), expect(422, response).path("invalidParameters.property"));
    }

    private Response acknowledge(Person who, UUID suggestion) {
        return Api.postCurrent(who, town.path("/suggestions/" + suggestion), "/acknowledgements", Map.of());
    }

    private List<String> waitingFor(Person person) {
        return expect(200, Api.get(person, town.path("/suggestions?waitingFor=me"))).path("items.id");
    }

    private List<String> list(Person person, String query) {
        return expect(200, Api.get(person, town.path("/deputies" + query))).path("items.id");
    }

    private List<String> news(Person person, String property) throws InterruptedException {
        for (int i = 0; i < 250 && Database.number("SELECT count(*) FROM outbox WHERE municipality_code = ?", town.code) > 0; i++) {
            Thread.sleep(20);
        }
        return expect(200, Api.get(person, town.path("/notifications"))).path("items." + property);
    }
}
