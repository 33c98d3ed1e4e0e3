package se.stegvis.refinement;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stegvis.testing.Api;
import se.stegvis.testing.LeanRoom;
import se.stegvis.testing.Person;
import se.stegvis.testing.Town;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static se.stegvis.testing.ASuggestion.aSuggestionIn;
import static se.stegvis.testing.Api.expect;

/** An idea needs knowledge or time: asked for, offered, used, closed. */
@QuarkusTest
class RefinementTest {
    private Town town;

    @BeforeEach
    void aTown() {
        town = Town.ofItsOwn();
    }

    @Test
    void fromTheQuestionToWhatCameOfIt() {
        var request = request(town.anna, aSuggestionIn(town).submitted());
        assertEquals(List.of("REFINEMENT_REQUESTED"), told(town.gunnar));
        assertEquals("OPEN", read(town.bo, request).path("state"));

        expect(200, offer(request, Map.of("personId", town.id(town.bo), "hours", 8, "note", "Två halvdagar.")));
        var offered = expect(200, offer(request, Map.of("hours", 2.25)));
        assertEquals("OFFERED", offered.path("state"));
        assertEquals(10.25f, offered.<Float>path("hoursOffered"));
        assertEquals(List.of("REFINEMENT_OFFERED"), told(town.bo));

        expect(200, put(town.bo, request, "/offers/" + offered.path("offers[0].id"), Map.of("hours", 8, "hoursUsed", 3.5)));
        assertEquals(3.5f, read(town.anna, request).<Float>path("hoursUsed"));
        expect(200, Api.postCurrent(town.anna, request, "/closures", Map.of("outcome", "1,50 kr per dygn och person.")));

        var closed = read(town.bo, request);
        assertEquals("CLOSED", closed.path("state"));
        assertEquals("Bo Berg", closed.path("offers[0].person.displayName"));
        assertEquals(List.of("REFINEMENT_CLOSED", "REFINEMENT_OFFERED"), told(town.bo));
        assertEquals("CLOSED", expect(409, offer(request, Map.of("hours", 1))).path("currentState"));
        assertEquals(List.of("refinementRequestId"), expect(422, put(town.anna, request, "", Map.of("need", "KNOWLEDGE", "description", "Mer."))).path("invalidParameters.property"));
        expect(200, put(town.bo, request, "/offers/" + offered.path("offers[0].id"), Map.of("hours", 8, "hoursUsed", 4)));
    }

    @Test
    void thoseWhoseSuggestionItIsAskForSupport() {
        var id = aSuggestionIn(town).forResponsible(town.anders).accepted();

        for (var mine : List.of(town.anna, town.anders, town.mats, town.maria)) {
            assertNotNull(suggestionLink(mine, id), mine.name());
            request(mine, id);
        }
        for (var other : List.of(town.bo, town.sven, town.gunnar)) {
            assertNull(suggestionLink(other, id), other.name());
            expect(403, ask(other, id, Map.of()));
        }
    }

    @Test
    void whatIsOverNeedsNoSupport() {
        var over = Map.of("DRAFT", aSuggestionIn(town).drafted(), "DECLINED", aSuggestionIn(town).declined(), "STOPPED", aSuggestionIn(town).stopped(),
                "WITHDRAWN", aSuggestionIn(town).withdrawn(), "VERIFIED", aSuggestionIn(town).verified(), "MERGED", aSuggestionIn(town).mergedInto(aSuggestionIn(town).submitted()));

        over.forEach((state, id) -> {
            assertEquals(state, expect(409, ask(town.anna, id, Map.of())).path("currentState"));
            assertNull(suggestionLink(town.anna, id), state);
        });
    }

    @Test
    void theDraftOfAnotherDoesNotExist() {
        assertEquals(List.of("/suggestionId"), expect(422, ask(town.mats, aSuggestionIn(town).drafted(), Map.of())).path("invalidParameters.property"));
        assertEquals(List.of("/suggestionId"), expect(422, ask(town.mats, UUID.randomUUID(), Map.of())).path("invalidParameters.property"));
    }

    @Test
    void hoursAreNoLessThanNothingAndHaveTwoDecimals() {
        var id = aSuggestionIn(town).submitted();
        assertEquals(List.of("/hours"), expect(400, ask(town.anna, id, Map.of("hours", -1))).path("invalidParameters.property"));
        assertEquals(List.of("/hours"), expect(422, ask(town.anna, id, Map.of("hours", 1.125))).path("invalidParameters.property"));

        var request = request(town.anna, id);
        var offer = expect(200, offer(request, Map.of("hours", 10000))).<String>path("offers[0].id");
        assertEquals(List.of("/hoursUsed"), expect(400, put(town.lena, request, "/offers/" + offer, Map.of("hours", 1, "hoursUsed", -0.5))).path("invalidParameters.property"));
        assertEquals(List.of("/hoursUsed"), expect(422, put(town.lena, request, "/offers/" + offer, Map.of("hours", 1, "hoursUsed", 0.333))).path("invalidParameters.property"));
    }

    @Test
    void whoAskedAndTheLeanGroupGoOnWithIt() {
        var request = request(town.anna, aSuggestionIn(town).submitted());
        var offer = expect(200, offer(request, Map.of("hours", 1))).<String>path("offers[0].id");
        var words = Map.of("need", "WORKING_TIME", "description", "En förmiddag.", "rights", "Fri att använda.");

        expect(403, put(town.bo, request, "", words));
        expect(403, put(town.bo, request, "/offers/" + offer, Map.of("hours", 1, "hoursUsed", 1)));
        expect(403, Api.postCurrent(town.mats, request, "/closures", Map.of("outcome", "Klart.")));
        assertEquals(Set.of("self"), read(town.bo, request).<Map<String, ?>>path("_links").keySet());
        assertEquals(Set.of("self", "update", "close"), read(town.anna, request).<Map<String, ?>>path("_links").keySet());
        assertEquals(Set.of("self", "update", "offer", "close"), read(town.gunnar, request).<Map<String, ?>>path("_links").keySet());

        assertEquals("Fri att använda.", expect(200, put(town.anna, request, "", words)).path("rights"));
        expect(200, Api.postCurrent(town.gunnar, request, "/closures", Map.of("outcome", "Klart.")));
        assertEquals(List.of("REFINEMENT_CLOSED", "REFINEMENT_OFFERED"), told(town.anna));
    }

    @Test
    void theListIsFilteredByStateAndSuggestion() {
        var suggestion = aSuggestionIn(town).submitted();
        var open = request(town.anna, suggestion);
        var offered = request(town.anna, aSuggestionIn(town).submitted());
        expect(200, offer(offered, Map.of("hours", 1)));

        assertEquals(List.of(open), listed("state=OPEN"));
        assertEquals(List.of(offered), listed("state=OFFERED"));
        assertEquals(List.of(), listed("state=CLOSED"));
        assertEquals(List.of(open), listed("suggestionId=" + suggestion));
    }

    @Test
    void aBlindAssessmentHidesThatTheAuthorAsked() {
        var settings = town.path("/settings");
        expect(200, Api.as(town.ada).header("If-Match", Api.etag(town.ada, settings)).contentType("application/json")
                .body(Map.of("language", "sv", "blindAssessment", true, "acknowledgeWithinDays", 2, "decideWithinDays", 10, "escalateAfterDays", 5, "stateLabels", Map.of()))
                .put(settings));
        var suggestion = aSuggestionIn(town).inAssessment();
        var request = request(town.anna, suggestion);
        expect(200, offer(request, Map.of("hours", 1, "personId", town.id(town.bo))));

        for (var reader : List.of(town.lena, town.gunnar, town.mats, town.bo)) {
            for (var address : List.of(request, town.path("/refinement-requests"), town.path("/notifications"))) {
                var seen = expect(200, Api.get(reader, address)).asString();
                assertFalse(seen.contains("Anna") || seen.contains(town.id(town.anna).toString()), seen);
            }
        }
        assertEquals("Anna Ahl", read(town.anna, request).path("requestedBy.displayName"));

        expect(200, Api.postCurrent(town.mats, town.path("/suggestions/" + suggestion), "/decisions", Map.of("outcome", "ACCEPT", "responsiblePersonId", town.id(town.bo))));
        assertEquals("Anna Ahl", read(town.lena, request).path("requestedBy.displayName"));
    }

    private String request(Person who, UUID suggestion) {
        return town.path("/refinement-requests/" + LeanRoom.refinementRequest(town, who, suggestion));
    }

    private Response ask(Person who, UUID suggestion, Map<String, ?> more) {
        var body = new HashMap<String, Object>(Map.of("suggestionId", suggestion, "need", "KNOWLEDGE", "description", "Någon som kan räkna."));
        body.putAll(more);
        return Api.post(who, town.path("/refinement-requests"), body);
    }

    private Response offer(String request, Map<String, ?> body) {
        return Api.postCurrent(town.lena, request, "/offers", body);
    }

    private Response put(Person who, String request, String rest, Map<String, ?> body) {
        return Api.as(who).header("If-Match", Api.etag(who, request)).contentType("application/json").body(body).put(request + rest);
    }

    private Response read(Person who, String request) {
        return expect(200, Api.get(who, request));
    }

    private Object suggestionLink(Person who, UUID suggestion) {
        return expect(200, Api.get(who, town.path("/suggestions/" + suggestion))).path("_links.ask-for-support");
    }

    private List<String> listed(String filter) {
        return expect(200, Api.get(town.bo, town.path("/refinement-requests?" + filter))).<List<String>>path("items.id").stream()
                .map(id -> town.path("/refinement-requests/" + id)).toList();
    }

    /** News of support, without that of suggestions, which comes a moment later. */
    private List<String> told(Person of) {
        return expect(200, Api.get(of, town.path("/notifications"))).path("items.findAll { it.matter?.kind?.startsWith('REFINEMENT') }.matter.kind");
    }
}
