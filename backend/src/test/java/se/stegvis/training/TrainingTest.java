package se.stegvis.training;

import biweekly.Biweekly;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stegvis.testing.Api;
import se.stegvis.testing.LeanRoom;
import se.stegvis.testing.Person;
import se.stegvis.testing.Town;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.stegvis.testing.Api.expect;
import static se.stegvis.testing.Crowd.atOnce;

/** Occasions have seats, seats go to those who come first, and what was learnt is known. */
@QuarkusTest
class TrainingTest {
    private Town town;

    @BeforeEach
    void aTownOfItsOwn() {
        town = Town.ofItsOwn();
    }

    @Test
    void twentySeatsStayTwentyHoweverManyWantOne() {
        var occasion = LeanRoom.occasion(town, 20);
        var crowd = IntStream.range(0, 200).mapToObj(i -> town.person("Person" + i + " Perg", "bruksgarden", "EMPLOYEE")).toList();

        var answers = atOnce(200, i -> signUp(crowd.get(i), occasion, Map.of()));

        assertEquals(Map.of(201, 200L), answers.stream().collect(groupingBy(Response::statusCode, counting())));
        assertEquals(Map.of("SEATED", 20L, "WAITING", 180L), answers.stream().map(answer -> answer.<String>path("state")).collect(groupingBy(state -> state, counting())));
        assertEquals(IntStream.rangeClosed(1, 180).boxed().toList(),
                answers.stream().map(answer -> answer.<Integer>path("position")).filter(position -> position != null).sorted().toList());
        var shown = expect(200, Api.get(town.lena, path(occasion)));
        assertEquals(List.of(20, 180), List.of(shown.path("taken"), shown.path("waiting")));
    }

    @Test
    void whoWaitsMovesUpAndIsToldSo() {
        var occasion = LeanRoom.occasion(town, 1);
        var first = LeanRoom.signUp(town, town.anna, occasion);
        assertEquals("WAITING", expect(201, signUp(town.bo, occasion, Map.of())).path("state"));

        var path = path(occasion) + "/sign-ups/" + first;
        expect(204, Api.as(town.anna).header("If-Match", Api.etag(town.anna, path)).delete(path));

        assertEquals("SEATED", expect(200, Api.get(town.bo, path(occasion))).path("mine"));
        var news = expect(200, Api.get(town.bo, town.path("/notifications")));
        assertEquals("SEAT_GAINED", news.path("items[0].matter.kind"));
        assertEquals(occasion.toString(), news.path("items[0].matter.id"));
    }

    @Test
    void oneSignsUpOnceAndOnlyBeforeItBegins() {
        var occasion = LeanRoom.occasion(town, 5);
        LeanRoom.signUp(town, town.anna, occasion);
        expect(409, signUp(town.anna, occasion, Map.of()));

        LeanRoom.begins(occasion);

        expect(422, signUp(town.bo, occasion, Map.of()));
    }

    @Test
    void aManagerSignsUpPeopleOfTheOwnUnit() {
        var occasion = LeanRoom.occasion(town, 5);

        expect(201, signUp(town.mats, occasion, Map.of("personId", town.id(town.anna))));
        expect(403, signUp(town.mats, occasion, Map.of("personId", town.id(town.bo))));
        expect(201, signUp(town.lena, occasion, Map.of("personId", town.id(town.bo))));
        assertEquals(List.of("Anna Ahl"), expect(200, Api.get(town.mats, path(occasion) + "/sign-ups")).path("items.person.displayName"));
        assertEquals(List.of("Bo Berg"), expect(200, Api.get(town.bo, path(occasion) + "/sign-ups")).path("items.person.displayName"));
    }

    @Test
    void anOccasionLiesAheadAndSomewhere() {
        var training = LeanRoom.training(town, "GUIDE");
        var past = Instant.now().minus(Duration.ofDays(1));

        assertRule("/startsAt", plan(Map.of("trainingId", training, "startsAt", past.toString(), "endsAt", past.plus(Duration.ofHours(2)).toString(), "place", "Holje", "seats", 5)));
        var ahead = Instant.now().plus(Duration.ofDays(1));
        assertRule("/endsAt", plan(Map.of("trainingId", training, "startsAt", ahead.toString(), "endsAt", ahead.toString(), "place", "Holje", "seats", 5)));
        assertRule("/place", plan(Map.of("trainingId", training, "startsAt", ahead.toString(), "endsAt", ahead.plus(Duration.ofHours(2)).toString(), "seats", 5)));
        var other = Town.vimmerby();
        assertRule("/trainingId", plan(Map.of("trainingId", LeanRoom.training(other, "GUIDE"), "startsAt", ahead.toString(), "endsAt", ahead.plus(Duration.ofHours(2)).toString(),
                "place", "Holje", "seats", 5)));
    }

    @Test
    void whoWasThereHasTheTraining() {
        var occasion = LeanRoom.occasion(town, 5);
        var anna = LeanRoom.signUp(town, town.anna, occasion);
        LeanRoom.signUp(town, town.bo, occasion);
        LeanRoom.begins(occasion);

        expect(200, Api.postCurrent(town.lena, path(occasion), "/attendances", Map.of("signUpIds", List.of(anna))));

        assertEquals(List.of("Anna Ahl"), expect(200, Api.get(town.lena, town.path("/trained-persons?kind=GUIDE"))).path("items.person.displayName"));
        var departments = expect(200, Api.get(town.lena, town.path("/department-trainings"))).<List<Map<String, Object>>>path("items");
        assertEquals(1, trained(departments, town.brannargarden));
        assertEquals(1, trained(departments, town.aldre));
        assertEquals(0, trained(departments, town.bruksgarden));
    }

    @Test
    void anotherProgramReadsTheCalendarFile() {
        var occasion = LeanRoom.occasion(town, 5);

        var file = expect(200, Api.get(town.anna, path(occasion) + "/calendar-files"));

        assertTrue(file.contentType().startsWith("text/calendar"), file.contentType());
        var calendar = Biweekly.parse(file.asString()).first();
        assertTrue(calendar.validate(biweekly.ICalVersion.V2_0).isEmpty(), () -> calendar.validate(biweekly.ICalVersion.V2_0).toString());
        var event = calendar.getEvents().get(0);
        assertEquals("Handledarutbildning", event.getSummary().getValue());
        assertEquals("Folkets hus", event.getLocation().getValue());
        var shown = expect(200, Api.get(town.anna, path(occasion)));
        assertEquals(Instant.parse(shown.path("startsAt")).truncatedTo(java.time.temporal.ChronoUnit.SECONDS), event.getDateStart().getValue().toInstant());
    }

    private static int trained(List<Map<String, Object>> departments, UUID department) {
        var one = departments.stream().filter(each -> ((Map<?, ?>) each.get("department")).get("id").equals(department.toString())).findFirst().orElseThrow();
        var coverage = (List<Map<String, Object>>) one.get("coverage");
        return coverage.isEmpty() ? 0 : (int) coverage.get(0).get("persons");
    }

    private Response plan(Map<String, ?> body) {
        return Api.post(town.lena, town.path("/training-occasions"), body);
    }

    private Response signUp(Person who, UUID occasion, Map<String, ?> body) {
        return Api.post(who, path(occasion) + "/sign-ups", body);
    }

    private String path(UUID occasion) {
        return town.path("/training-occasions/" + occasion);
    }

    private static void assertRule(String property, Response answer) {
        assertEquals(List.of(property), expect(422, answer).path("invalidParameters.property"));
    }
}
