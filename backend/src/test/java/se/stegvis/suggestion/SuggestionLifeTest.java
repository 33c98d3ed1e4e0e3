package se.stegvis.suggestion;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stegvis.api.model.SuggestionState;
import se.stegvis.testing.ASuggestion;
import se.stegvis.testing.Api;
import se.stegvis.testing.Contract;
import se.stegvis.testing.Database;
import se.stegvis.testing.Person;
import se.stegvis.testing.Town;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.stegvis.testing.ASuggestion.aSuggestionIn;
import static se.stegvis.testing.Api.expect;

/** The life of a suggestion, from an idea to a verified improvement. */
@QuarkusTest
class SuggestionLifeTest {
    private static final Town TOWN = Town.ofItsOwn();
    private static final Set<String> NO_STEPS = Set.of("self");

    @Test
    void twoFieldsAreEnough() {
        var made = expect(201, Api.post(TOWN.anna, TOWN.path("/suggestions"), Map.of("problem", "Det drar kallt i hallen.", "idea", "En tätningslist.")));

        assertEquals("SUBMITTED", made.path("state"));
        assertEquals("Brännargården", made.path("department.name"));
        assertEquals("Det drar kallt i hallen", made.path("title"));
        assertEquals("/api/v1" + TOWN.path("/suggestions/" + made.path("id")), made.getHeader("Location"));
    }

    @Test
    void anIdeaAloneIsNotEnough() {
        expect(422, Api.post(TOWN.anna, TOWN.path("/suggestions"), Map.of("idea", "En tätningslist.")));
    }

    @Test
    void eachStepOfALifeIsOneEvent() {
        var id = aSuggestionIn(TOWN).verified();

        var events = expect(200, Api.get(TOWN.anna, path(id) + "/events"));

        assertEquals(List.of("SUBMITTED", "ACKNOWLEDGED", "ACCEPTED", "STARTED", "IMPLEMENTED", "VERIFIED"), events.path("items.type"));
        assertEquals(List.of(1, 2, 3, 4, 5, 6), events.path("items.sequence"));
        assertEquals(List.of("SUBMITTED", "IN_ASSESSMENT", "ACCEPTED", "IN_PROGRESS", "IMPLEMENTED", "VERIFIED"), events.path("items.toState"));
        assertEquals("Anna Ahl", events.path("items[0].actor.displayName"));
        assertEquals("Mats Malm", events.path("items[1].actor.displayName"));
        assertEquals(6, Database.number("SELECT event_count FROM suggestion WHERE id = ?", id));
    }

    @Test
    void whatIsDoneAlreadyIsRecordedInOneStep() {
        var body = Map.of("title", "Märkta hyllor", "idea", "Vi märkte hyllorna.", "teamName", "Natteamet", "coAuthorIds", List.of(TOWN.id(TOWN.anders)),
                "implementation", Map.of("description", "Etiketter på alla hyllor.", "effect", Map.of("areas", List.of("TIME"), "hoursSavedPerMonth", 2.5)));

        var made = expect(201, Api.post(TOWN.anna, TOWN.path("/suggestions"), body));

        assertEquals("IMPLEMENTED", made.path("state"));
        assertEquals(List.of("Anna Ahl", "Anders Alm"), made.path("authors.displayName"));
        assertEquals(2.5f, made.<Number>path("effects[0].hoursSavedPerMonth").floatValue());
        assertEquals(List.of("SUBMITTED", "IMPLEMENTED"), expect(200, Api.get(TOWN.anna, path(Api.id(made)) + "/events")).path("items.type"));
        assertEquals("FOLLOW_UP", made.path("dueReason"));
    }

    @Test
    void aColleagueWithoutAComputerHasIdeasToo() {
        var body = Map.of("problem", "p", "idea", "i", "onBehalfOf", Map.of("name", "Karin Kvist"), "departmentId", TOWN.bruksgarden);

        var first = expect(201, Api.post(TOWN.anna, TOWN.path("/suggestions"), body));
        var second = expect(201, Api.post(TOWN.mats, TOWN.path("/suggestions"), body));

        assertEquals(List.of("Karin Kvist"), first.path("authors.displayName"));
        assertEquals("Anna Ahl", first.path("recordedBy.displayName"));
        assertEquals(first.<String>path("authors[0].id"), second.path("authors[0].id"));
        expect(200, Api.postCurrent(TOWN.anna, path(Api.id(first)), "/withdrawals", Map.of()));
    }

    @Test
    void anotherSystemNamesTheColleague() {
        var intranet = TOWN.system("suggestions:write", "suggestions:read");
        var body = Map.of("problem", "p", "idea", "i", "departmentId", TOWN.brannargarden);

        assertEquals("/onBehalfOf", expect(422, Api.post(intranet, TOWN.path("/suggestions"), body)).path("invalidParameters[0].property"));

        var named = Map.of("problem", "p", "idea", "i", "departmentId", TOWN.brannargarden, "onBehalfOf", Map.of("personId", TOWN.id(TOWN.anna)));
        var made = expect(201, Api.post(intranet, TOWN.path("/suggestions"), named));
        assertEquals("Intranät " + TOWN.code, expect(200, Api.get(intranet, path(Api.id(made)) + "/events")).path("items[0].systemClient"));
    }

    @Test
    void aDraftIsItsAuthorsAlone() {
        var id = aSuggestionIn(TOWN).together(TOWN.bo).drafted();

        expect(200, Api.get(TOWN.anna, path(id)));
        expect(200, Api.get(TOWN.bo, path(id)));
        for (var other : List.of(TOWN.anders, TOWN.mats, TOWN.lena, TOWN.ada)) {
            expect(404, Api.get(other, path(id)));
            expect(404, Api.get(other, path(id) + "/events"));
            expect(404, Api.post(other, path(id) + "/comments", Map.of("text", "Hej")));
        }
        expect(404, Api.get(TOWN.system("suggestions:read"), path(id)));
        assertTrue(expect(200, Api.get(TOWN.mats, TOWN.path("/suggestions?states=DRAFT&limit=100"))).<List<String>>path("items.id").stream().noneMatch(id.toString()::equals));
    }

    @Test
    void decidingTwiceIsRefused() {
        var id = aSuggestionIn(TOWN).declined();

        var again = expect(409, step(TOWN.mats, id, "/decisions", Map.of("outcome", "ACCEPT")));

        assertEquals("DECLINED", again.path("currentState"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DECLINE", "DEFER"})
    void sayingNoNeedsAReason(String outcome) {
        var id = aSuggestionIn(TOWN).inAssessment();

        var refused = expect(422, step(TOWN.mats, id, "/decisions", Map.of("outcome", outcome)));

        assertTrue(refused.<List<String>>path("invalidParameters.property").contains("/reason"));
        assertEquals("IN_ASSESSMENT", read(TOWN.mats, id).path("state"));
    }

    @Test
    void whatIsDeferredHasADayToComeBack() {
        var id = aSuggestionIn(TOWN).inAssessment();

        expect(422, step(TOWN.mats, id, "/decisions", Map.of("outcome", "DEFER", "reason", "Sedan.")));
        expect(422, step(TOWN.mats, id, "/decisions", Map.of("outcome", "DEFER", "reason", "Sedan.", "deferredUntil", "2020-01-01")));
        var later = LocalDate.now().plusMonths(2).toString();
        var deferred = expect(200, step(TOWN.mats, id, "/decisions", Map.of("outcome", "DEFER", "reason", "Sedan.", "deferredUntil", later)));

        assertEquals(List.of("DEFERRED", later, "RESUME"), List.of(deferred.path("state"), deferred.path("dueOn"), deferred.path("dueReason")));
        assertEquals("IN_ASSESSMENT", expect(200, step(TOWN.mats, id, "/resumptions", Map.of())).path("state"));
    }

    @Test
    void referringChangesWhoAnswersAndNothingElse() {
        var id = aSuggestionIn(TOWN).inAssessment();
        var due = read(TOWN.mats, id).path("dueOn");

        var referred = expect(200, step(TOWN.mats, id, "/referrals", Map.of("departmentId", TOWN.skogsbacken, "reason", "Skolans kök.")));

        assertEquals(List.of("IN_ASSESSMENT", due), List.of(referred.path("state"), referred.path("dueOn")));
        expect(403, step(TOWN.mats, id, "/decisions", Map.of("outcome", "ACCEPT")));
        expect(200, step(TOWN.sven, id, "/decisions", Map.of("outcome", "ACCEPT")));
        expect(422, step(TOWN.mats, aSuggestionIn(TOWN).submitted(), "/referrals", Map.of("departmentId", TOWN.brannargarden, "reason", "Hit.")));
    }

    @Test
    void aQuestionIsAnsweredByTheAuthorAlone() {
        var id = aSuggestionIn(TOWN).needingInformation();

        assertEquals("Vilken avdelning?", read(TOWN.anna, id).path("informationRequest"));
        expect(403, step(TOWN.anders, id, "/information-replies", Map.of("answer", "Alla.")));
        assertNull(expect(200, step(TOWN.anna, id, "/information-replies", Map.of("answer", "Alla."))).path("informationRequest"));
    }

    @Test
    void theResponsiblePersonDoesIt() {
        var id = aSuggestionIn(TOWN).forResponsible(TOWN.bo).accepted();

        expect(403, step(TOWN.anna, id, "/starts", Map.of()));
        expect(200, step(TOWN.bo, id, "/starts", Map.of()));
        expect(422, step(TOWN.bo, id, "/implementations", Map.of("description", "Klart.", "implementedOn", LocalDate.now().plusDays(2).toString())));
        expect(200, step(TOWN.bo, id, "/implementations", Map.of("description", "Klart.")));
        expect(403, step(TOWN.bo, id, "/stops", Map.of("reason", "Nej.")));
    }

    @Test
    void theTextIsChangedByItsAuthorUntilTheAssessment() {
        var id = aSuggestionIn(TOWN).submitted();
        var text = Map.of("title", "Ny rubrik", "idea", "Ny idé");

        expect(403, Api.as(TOWN.anders).header("If-Match", Api.etag(TOWN.anders, path(id))).contentType("application/json").body(text).put(path(id)));
        expect(200, Api.as(TOWN.anna).header("If-Match", Api.etag(TOWN.anna, path(id))).contentType("application/json").body(text).put(path(id)));
        expect(200, step(TOWN.mats, id, "/acknowledgements", Map.of()));
        expect(409, Api.as(TOWN.anna).header("If-Match", Api.etag(TOWN.anna, path(id))).contentType("application/json").body(text).put(path(id)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "state", "authors", "createdAt", "supportCount", "municipalityCode", "submittedAt", "mine", "version", "createdBy"})
    void whatTheServerDecidesCannotBeSent(String property) {
        var refused = expect(400, Api.post(TOWN.anna, TOWN.path("/suggestions"), Map.of("problem", "p", "idea", "i", property, "x")));

        assertEquals("/" + property, refused.path("invalidParameters[0].property"));
    }

    @Test
    void whatIsWrittenComesBackAsItWas() {
        var text = "<script>alert(1)</script> 'DROP TABLE suggestion; -- \u202eåäö 🌱 e\u0301 [x](javascript:alert(1))";

        var made = expect(201, Api.post(TOWN.anna, TOWN.path("/suggestions"), Map.of("problem", text, "idea", text)));

        assertEquals(Normalizer.normalize(text, Normalizer.Form.NFC), made.path("idea"));
    }

    /** What no link offers is refused, in every state and for everybody: the page shows its buttons from the links. */
    @ParameterizedTest
    @EnumSource(SuggestionState.class)
    void linksOfferExactlyWhatIsAllowedNow(SuggestionState state) {
        var id = in(state);
        for (var person : List.of(TOWN.anna, TOWN.bo, TOWN.mats, TOWN.sven, TOWN.lena)) {
            var response = Api.get(person, path(id));
            if (response.statusCode() == 404) {
                continue;
            }
            Map<String, Map<String, String>> links = response.path("_links");
            for (var step : Transition.values()) {
                if (!links.containsKey(step.rel())) {
                    var operation = Contract.find(step.method(), path(id) + step.path()).orElseThrow();
                    var request = Api.as(person).header("If-Match", response.getHeader("ETag"));
                    if (operation.hasJsonBody()) {
                        request.contentType("application/json").body(operation.exampleBody().toString());
                    }
                    var status = request.request(step.method(), path(id) + step.path()).statusCode();
                    assertTrue(Set.of(403, 409, 422).contains(status), person + " " + step + " in " + state + ": " + status);
                }
            }
            assertTrue(links.keySet().containsAll(NO_STEPS));
        }
        assertEquals(state.toString(), read(TOWN.anna, id).path("state"));
    }

    private static UUID in(SuggestionState state) {
        ASuggestion suggestion = aSuggestionIn(TOWN);
        return switch (state) {
            case DRAFT -> suggestion.drafted();
            case SUBMITTED -> suggestion.submitted();
            case IN_ASSESSMENT -> suggestion.inAssessment();
            case NEEDS_INFO -> suggestion.needingInformation();
            case ACCEPTED -> suggestion.accepted();
            case DECLINED -> suggestion.declined();
            case DEFERRED -> suggestion.deferred();
            case IN_PROGRESS -> suggestion.inProgress();
            case STOPPED -> suggestion.stopped();
            case IMPLEMENTED -> suggestion.implemented();
            case VERIFIED -> suggestion.verified();
            case WITHDRAWN -> suggestion.withdrawn();
            case MERGED -> suggestion.mergedInto(aSuggestionIn(TOWN).submitted());
        };
    }

    private static Response step(Person person, UUID id, String step, Map<String, ?> body) {
        return Api.postCurrent(person, path(id), step, body);
    }

    private static Response read(Person person, UUID id) {
        return expect(200, Api.get(person, path(id)));
    }

    private static String path(UUID id) {
        return TOWN.path("/suggestions/" + id);
    }
}
