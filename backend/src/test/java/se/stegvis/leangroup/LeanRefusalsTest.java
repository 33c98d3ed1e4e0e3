package se.stegvis.leangroup;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stegvis.testing.Api;
import se.stegvis.testing.LeanRoom;
import se.stegvis.testing.Person;
import se.stegvis.testing.Town;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.stegvis.testing.Api.expect;

/** What makes no sense in the lean group's rooms is refused, with the place and the rule, in the language of who asks. */
@QuarkusTest
class LeanRefusalsTest {
    private Town town;
    private String language;

    @BeforeEach
    void aTownOfItsOwn() {
        town = Town.ofItsOwn();
        language = "en";
    }

    @Test
    void nobodyRepresentsAClosedDepartmentOrLeavesBeforeComing() {
        close(town.skogsbacken);
        assertRefused(422, "/departmentId", "The department is closed.", post(town.lena, "/lean-group-members",
                Map.of("personId", town.id(town.gunnar), "departmentId", town.skogsbacken, "joinedOn", "2026-01-15")));

        var member = "/lean-group-members/" + LeanRoom.member(town, town.gunnar, town.energi);
        assertRefused(422, "/leftOn", "The last day must not be before the first.", put(town.lena, member, Map.of("joinedOn", "2026-01-15", "leftOn", "2026-01-14")));
    }

    @Test
    void aMembershipIsNotMovedIntoAnother() {
        LeanRoom.member(town, town.gunnar, town.energi);
        var earlier = Api.id(expect(201, post(town.lena, "/lean-group-members",
                Map.of("personId", town.id(town.gunnar), "departmentId", town.energi, "joinedOn", "2025-01-15", "leftOn", "2025-12-31"))));

        assertRefused(422, "/joinedOn", "The person represents the department already for a part of that time.",
                put(town.lena, "/lean-group-members/" + earlier, Map.of("joinedOn", "2025-01-15", "leftOn", "2026-01-15")));
    }

    @Test
    void whoGetsATaskWorksHere() {
        var stranger = Town.vimmerby().id(Town.vimmerby().gunnar);

        assertRefused(422, "/tasks/1/personId", "Does not exist in the municipality.", post(town.lena, "/lean-group-meetings", Map.of("startsAt", "2026-11-26T08:00:00Z",
                "tasks", List.of(Map.of("what", "Boka rum", "done", false), Map.of("what", "Fråga Energi", "personId", stranger, "done", false)))));
    }

    @Test
    void seatsThatAreTakenStay() {
        var occasion = LeanRoom.occasion(town, 3);
        List.of(town.anna, town.bo).forEach(one -> LeanRoom.signUp(town, one, occasion));
        var ahead = Instant.now().plus(Duration.ofDays(30));

        assertRefused(422, "/seats", "2 seats are taken already.", put(town.lena, "/training-occasions/" + occasion,
                Map.of("startsAt", ahead.toString(), "endsAt", ahead.plus(Duration.ofHours(2)).toString(), "place", "Holje", "seats", 1)));
    }

    @Test
    void onlyPeopleOfTheMunicipalitySignUpAndOnce() {
        var signUps = "/training-occasions/" + LeanRoom.occasion(town, 3) + "/sign-ups";
        var stranger = Town.vimmerby().id(Town.vimmerby().anna);

        assertRefused(422, "/personId", "Does not exist in the municipality.", post(town.lena, signUps, Map.of("personId", stranger)));
        expect(201, post(town.anna, signUps, Map.of()));
        assertRefused(409, "/personId", "The person has signed up already.", post(town.lena, signUps, Map.of("personId", town.id(town.anna))));
    }

    @Test
    void attendanceIsForThoseWithASeatOnceItHasBegun() {
        var occasion = LeanRoom.occasion(town, 1);
        var seated = LeanRoom.signUp(town, town.anna, occasion);
        var waiting = LeanRoom.signUp(town, town.bo, occasion);
        assertRefused(422, "/signUpIds", "The occasion has not begun.", attended(occasion, seated));

        LeanRoom.begins(occasion);

        assertRefused(422, "/signUpIds/1", "Has no seat at the occasion.", attended(occasion, seated, waiting));
    }

    @Test
    void whatHasBegunIsOver() {
        var occasion = LeanRoom.occasion(town, 3);
        var path = "/training-occasions/" + occasion;
        var signUp = path + "/sign-ups/" + LeanRoom.signUp(town, town.anna, occasion);
        LeanRoom.begins(occasion);

        assertRefused(422, "trainingOccasionId", "The occasion has begun already.", post(town.bo, path + "/sign-ups", Map.of()));
        assertRefused(409, "trainingOccasionId", "The occasion has begun already.",
                Api.as(town.anna).header("Accept-Language", language).header("If-Match", Api.etag(town.anna, town.path(signUp))).delete(town.path(signUp)));
        assertRefused(422, "trainingOccasionId", "The occasion has begun already.", change(town.lena, path, "/call-offs", Map.of()));
    }

    @Test
    void whatWasCalledOffDoesNotTakePlace() {
        var occasion = LeanRoom.occasion(town, 3);
        var signUp = LeanRoom.signUp(town, town.anna, occasion);
        var path = "/training-occasions/" + occasion;
        expect(200, change(town.lena, path, "/call-offs", Map.of()));

        assertRefused(422, "trainingOccasionId", "The occasion was called off.", post(town.bo, path + "/sign-ups", Map.of()));
        assertRefused(422, "/signUpIds", "The occasion was called off.", attended(occasion, signUp));
    }

    @Test
    void whoGuidesWorksHere() {
        var coaching = "/coachings/" + Api.id(expect(201, ask(town.brannargarden)));

        assertRefused(422, "/personId", "Does not exist in the municipality.",
                change(town.lena, coaching, "/guides", Map.of("personId", Town.vimmerby().id(Town.vimmerby().gunnar))));
    }

    @Test
    void helpIsForUnitsOfOnesOwnThatAreOpen() {
        assertRefused(422, "/departmentId", "Does not exist in the municipality.", ask(Town.vimmerby().brannargarden));
        close(town.bruksgarden);
        assertRefused(422, "/departmentId", "The department is closed.", ask(town.bruksgarden));
    }

    @ParameterizedTest
    @CsvSource({"sv, Enheten har redan ett stöd som pågår.", "nb, Enheten har allerede en veiledning som pågår.", "en, The unit has a coaching already that is not closed."})
    void aUnitIsHelpedOnceAtATime(String wanted, String rule) {
        expect(201, ask(town.brannargarden));
        language = wanted;

        assertRefused(409, "/departmentId", rule, ask(town.brannargarden));
    }

    @Test
    void anAssignmentIsNotMovedIntoThePastNorRemindedOfTwiceADay() {
        var assignment = "/assignments/" + LeanRoom.assignment(town);

        assertRefused(422, "/dueOn", "Must not lie before today.", put(town.lena, assignment, Map.of("title", "Tavlor", "description", "Sätt upp en.", "dueOn", "2020-01-31")));
        expect(200, change(town.lena, assignment, "/reminders", Map.of()));
        assertRefused(409, "assignmentId", "A reminder has been sent today already.", change(town.lena, assignment, "/reminders", Map.of()));
    }

    private void close(UUID department) {
        expect(200, Api.postCurrent(town.ada, town.path("/departments/" + department), "/closures", Map.of("closedOn", "2026-01-31")));
    }

    private Response ask(UUID department) {
        return post(town.maria, "/coachings", Map.of("departmentId", department, "need", "Vi vill komma i gång."));
    }

    private Response attended(UUID occasion, UUID... signUps) {
        return change(town.lena, "/training-occasions/" + occasion, "/attendances", Map.of("signUpIds", List.of(signUps)));
    }

    private Response post(Person who, String path, Map<String, ?> body) {
        return Api.as(who).header("Accept-Language", language).contentType(ContentType.JSON).body(body).post(town.path(path));
    }

    private Response put(Person who, String path, Map<String, ?> body) {
        return Api.as(who).header("Accept-Language", language).header("If-Match", Api.etag(who, town.path(path))).contentType(ContentType.JSON).body(body).put(town.path(path));
    }

    private Response change(Person who, String path, String step, Map<String, ?> body) {
        return Api.as(who).header("Accept-Language", language).header("If-Match", Api.etag(who, town.path(path))).contentType(ContentType.JSON).body(body)
                .post(town.path(path) + step);
    }

    private static void assertRefused(int status, String property, String rule, Response answer) {
        assertEquals(List.of(Map.of("property", property, "reason", rule)),
                expect(status, answer).<List<Map<String, String>>>path("invalidParameters").stream()
                        .map(one -> Map.of("property", one.get("property"), "reason", one.get("reason"))).toList());
    }
}
