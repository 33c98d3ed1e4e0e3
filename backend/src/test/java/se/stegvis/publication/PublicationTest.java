package se.stegvis.publication;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stegvis.testing.AdjustableClock;
import se.stegvis.testing.Api;
import se.stegvis.testing.Caller;
import se.stegvis.testing.Census;
import se.stegvis.testing.Networks;
import se.stegvis.testing.Person;
import se.stegvis.testing.SystemClient;
import se.stegvis.testing.Town;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.stegvis.testing.ASuggestion.aSuggestionIn;
import static se.stegvis.testing.Api.expect;

/** A year of two towns: signed off, published, corrected, ranked, and pulled. */
@QuarkusTest
class PublicationTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 4);
    private static final LocalDate AFTERWARDS = LocalDate.of(2026, 2, 10);
    private static final Map<String, String> DONE = Map.of("description", "Vi gjorde det.");
    private static final SystemClient STATISTICS = new SystemClient("Statistik", "service-account-statistics", null, Set.of("benchmarks:read"));

    @Inject
    AdjustableClock clock;

    private Town one;
    private Town other;
    private UUID network;

    @BeforeEach
    void twoTownsOfANetworkHaveHadAYear() {
        clock.setTo(DAY);
        one = Town.ofItsOwn();
        other = Town.ofItsOwn();
        network = Networks.begin("Två kommuner");
        List.of(one, other).forEach(town -> {
            Networks.takeIn(network, town.code, LocalDate.of(2020, 1, 1), null);
            Census.everywhere(town, 10);
        });
        improvements(one, 5);
        improvements(other, 6);
        clock.setTo(AFTERWARDS);
    }

    @AfterEach
    void itIsTodayAgain() {
        clock.reset();
    }

    @Test
    void whoImplementsMostPerEmployeeComesFirst() {
        signOff(one);
        signOff(other);

        var comparison = published();

        assertEquals(List.of(other.code, one.code), comparison.path("places.municipality.code"));
        assertEquals(List.of(1, 2), comparison.path("places.rank"));
        assertEquals(List.of(0.1f, 0.083f), comparison.path("places.measures.implementedPerEmployee"));
        assertEquals(0.092f, comparison.<Number>path("total.measures.implementedPerEmployee").floatValue());
        assertEquals(11, comparison.<Integer>path("total.measures.implemented"));
        assertEquals(List.of(true, false), seenBy(other.anna).path("places.own"));
    }

    @Test
    void equalFiguresShareARank() {
        improvement(one, one.anna);
        clock.setTo(AFTERWARDS);
        signOff(one);
        signOff(other);

        assertEquals(List.of(1, 1), published().path("places.rank"));
    }

    @Test
    void whatIsNotPublishedIsTheMunicipalitysAlone() {
        var id = signOff(one);

        expect(200, Api.get(one.ada, one.path("/sign-offs/" + id)));
        expect(404, Api.get(other.ada, one.path("/sign-offs/" + id)));
        expect(404, Api.get(other.ada, other.path("/sign-offs/" + id)));
        assertEquals(List.of(), expect(200, Api.get(other.anna, inNetwork("/publications"))).path("items"));
        for (var pulling : List.<Caller>of(other.ada, STATISTICS, Person.NINA)) {
            assertEquals(List.of(), expect(200, Api.get(pulling, inNetwork("/network-benchmarks"))).path("items"));
        }
        var standings = expect(200, Api.get(Person.NINA, inNetwork("/member-standings?period=2025")));
        assertEquals(Set.of("SIGNED_OFF", "OPEN"), Set.copyOf(standings.path("items.state")));
        assertFalse(standings.asString().contains("submitted"), standings::asString);
    }

    @Test
    void nothingIsPublishedBeforeASignOff() {
        assertRule(Api.post(Person.NINA, inNetwork("/publications"), Map.of("period", "2025")), "/period");
    }

    @Test
    void aPeriodIsSignedOffWhenItIsOver() {
        assertRule(trySignOff(one, "2026"), "/period");
        assertRule(trySignOff(one, "2027-Q1"), "/period");
        assertEquals(400, trySignOff(one, "2025-13").statusCode());
    }

    @Test
    void aMemberWithoutSignOffOrHeadCountHasNoPlaceAndTheReasonIsTold() {
        var late = Town.ofItsOwn();
        var uncounted = Town.ofItsOwn();
        List.of(late, uncounted).forEach(town -> Networks.takeIn(network, town.code, LocalDate.of(2020, 1, 1), null));
        clock.setTo(DAY);
        improvements(uncounted, 5);
        clock.setTo(AFTERWARDS);
        signOff(one);
        signOff(uncounted);

        var comparison = published();

        assertEquals(List.of(one.code), comparison.path("places.municipality.code"));
        assertEquals(Map.of(late.code, "NOT_SIGNED_OFF", other.code, "NOT_SIGNED_OFF", uncounted.code, "MISSING_HEADCOUNT"), absences(comparison));
        var pulled = expect(200, Api.get(STATISTICS, inNetwork("/network-benchmarks?period=2025")));
        assertNull(pulled.path("items.find { it.municipality.code == '" + uncounted.code + "' }.measures.implementedPerEmployee"));
    }

    @Test
    void fewAuthorsAreNotShownToAnybodyElse() {
        var small = Town.ofItsOwn();
        Networks.takeIn(network, small.code, LocalDate.of(2020, 1, 1), null);
        clock.setTo(DAY);
        Census.everywhere(small, 10);
        improvement(small, small.anna);
        improvement(small, small.bo);
        clock.setTo(AFTERWARDS);
        signOff(small);
        signOff(one);

        var comparison = published();

        assertEquals("TOO_FEW", absences(comparison).get(small.code));
        assertEquals(5, comparison.<Integer>path("total.measures.implemented"));
        var pulled = expect(200, Api.get(STATISTICS, inNetwork("/network-benchmarks")));
        assertNull(pulled.path("items.find { it.municipality.code == '" + small.code + "' }.measures"));
        var csv = expect(200, csv("?period=2025"));
        var row = csv.asString().lines().filter(line -> line.startsWith(small.code)).findFirst().orElseThrow();
        assertTrue(row.matches(small.code + ",[^,]+,2025,YEAR,1,1,HEADCOUNT,2024-11-01,1,[^,]+,{14}TOO_FEW,,"), row);
    }

    @Test
    void aCorrectionIsAFurtherRevisionBesideTheFirst() {
        signOff(one);
        signOff(other);
        var first = published();
        var between = Instant.now(clock).plusSeconds(1);
        clock.advance(Duration.ofDays(2));
        improvement(one, one.maria);
        clock.setTo(AFTERWARDS.plusDays(2));
        signOff(one);
        var second = published();

        assertEquals(2, second.<Integer>path("number"));
        assertEquals(Map.of(one.code, 2, other.code, 1), revisions(second));
        assertEquals(Map.of(one.code, 1, other.code, 1), revisions(expect(200, Api.get(one.ada, inNetwork("/publications/" + first.path("id"))))));
        var all = expect(200, Api.get(STATISTICS, inNetwork("/network-benchmarks?period=2025")));
        assertEquals(3, all.<List<?>>path("items").size());
        var changes = expect(200, Api.get(STATISTICS, inNetwork("/network-benchmarks?from=" + between)));
        assertEquals(List.of(2), changes.path("items.revision"));
        assertEquals(List.of(one.code), changes.path("items.municipality.code"));
    }

    @Test
    void publishedFiguresStayAsTheyWere() {
        var improved = improvement(one, one.anna);
        clock.setTo(AFTERWARDS);
        signOff(one);
        signOff(other);
        var before = published();

        expect(200, Api.postCurrent(one.mats, one.path("/suggestions/" + improved), "/effects", Map.of("stillInUse", false)));

        assertEquals(before.<Object>path("places"), expect(200, Api.get(Person.NINA, inNetwork("/publications/" + before.path("id")))).path("places"));
    }

    @Test
    void aSignOffIsOpenedDownToWhatItCounted() {
        var id = signOff(one);
        improvement(one, one.sven);
        clock.setTo(AFTERWARDS);

        var counted = expect(200, Api.get(one.anna, one.path("/counted-suggestions?period=2025&measure=IMPLEMENTED&signOffId=" + id)));

        assertEquals(5, counted.<List<?>>path("items").size());
        var events = counted.<String>path("items[0]._links.events.href").replace("/api/v1", "");
        assertTrue(expect(200, Api.get(one.anna, events)).<List<String>>path("items.type").contains("IMPLEMENTED"));
        expect(403, Api.get(Person.NINA, one.path("/counted-suggestions?period=2025&measure=IMPLEMENTED&signOffId=" + id)));
    }

    @Test
    void untilItIsPublishedASignOffCanBeTakenBack() {
        var id = signOff(one);
        assertEquals(409, trySignOff(one, "2025").statusCode());
        var etag = Api.etag(one.ada, one.path("/sign-offs/" + id));
        expect(204, Api.as(one.ada).header("If-Match", etag).delete(one.path("/sign-offs/" + id)));

        var again = signOff(one);
        published();
        var late = Api.etag(one.ada, one.path("/sign-offs/" + again));
        expect(409, Api.as(one.ada).header("If-Match", late).delete(one.path("/sign-offs/" + again)));
    }

    @Test
    void whoHasLeftTakesNoPartInWhatEndsLater() {
        var gone = Town.ofItsOwn();
        Networks.takeIn(network, gone.code, LocalDate.of(2020, 1, 1), LocalDate.of(2025, 11, 30));
        assertRule(trySignOff(gone, "2025"), "/networkId");
        signOff(one);

        assertFalse(absences(published()).containsKey(gone.code));
        expect(404, Api.get(gone.ada, inNetwork("/publications")));
    }

    @Test
    void thePullIsCsvTooAndTellsWhenNothingHasChanged() {
        signOff(one);
        published();
        var first = expect(200, csv(""));

        var lines = first.asString().split("\r\n");
        assertEquals(2, lines.length);
        assertTrue(lines[1].contains(",2025,YEAR,1,1,HEADCOUNT,2024-11-01,1,"), lines[1]);
        assertEquals(304, Api.as(STATISTICS).accept("text/csv").header("If-None-Match", first.getHeader("ETag")).get(inNetwork("/network-benchmarks")).statusCode());
    }

    private void improvements(Town town, int number) {
        var authors = List.of(town.anna, town.anders, town.bo, town.mats, town.maria, town.sven);
        authors.subList(0, number).forEach(author -> improvement(town, author));
    }

    /** Done on a day of the year that is compared, whatever day it is now. */
    private UUID improvement(Town town, Person author) {
        clock.setTo(DAY);
        return aSuggestionIn(town).by(author).with("implementation", DONE).submitted();
    }

    private UUID signOff(Town town) {
        return Networks.signOff(town, network, "2025");
    }

    private Response trySignOff(Town town, String period) {
        return Api.post(town.ada, town.path("/sign-offs"), Map.of("networkId", network, "period", period, "comment", "Avstämt."));
    }

    private Response published() {
        var id = Networks.publish(network, "2025");
        return expect(200, Api.get(Person.NINA, inNetwork("/publications/" + id)));
    }

    private Response seenBy(Person person) {
        var latest = expect(200, Api.get(person, inNetwork("/publications?period=2025"))).<String>path("items[0].id");
        return expect(200, Api.get(person, inNetwork("/publications/" + latest)));
    }

    private Response csv(String query) {
        return Api.as(STATISTICS).accept("text/csv").get(inNetwork("/network-benchmarks" + query));
    }

    private String inNetwork(String rest) {
        return Networks.path(network, rest);
    }

    private static Map<String, String> absences(Response comparison) {
        return comparison.<List<Map<String, Object>>>path("absences").stream()
                .collect(Collectors.toMap(absence -> ((Map<?, ?>) absence.get("municipality")).get("code").toString(), absence -> absence.get("reason").toString()));
    }

    private static Map<String, Integer> revisions(Response comparison) {
        return comparison.<List<Map<String, Object>>>path("places").stream()
                .collect(Collectors.toMap(place -> ((Map<?, ?>) place.get("municipality")).get("code").toString(), place -> (Integer) place.get("revision")));
    }

    private static void assertRule(Response response, String property) {
        assertEquals(List.of(property), expect(422, response).path("invalidParameters.property"));
    }
}
