package se.stegvis.figure;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stegvis.testing.Api;
import se.stegvis.testing.Networks;
import se.stegvis.testing.Person;
import se.stegvis.testing.Town;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.stegvis.testing.Api.expect;

/** What makes no sense for figures is refused, with the place and the rule, in the language of who asks. */
@QuarkusTest
class FigureRefusalsTest {
    private static final Town TOWN = Town.olofstrom();

    @ParameterizedTest
    @ValueSource(strings = {"/figures?from=2199&to=2199", "/figures?from=2199-Q1&to=2199-Q2"})
    void aPeriodInTheFutureHasNoFigures(String path) {
        assertRefused(422, "to", "The period has not begun.", get(path));
    }

    @Test
    void nobodyCountsOrSignsOffOrPublishesTheFuture() {
        var network = Networks.of(TOWN);

        assertRefused(422, "period", "The period has not begun.", get("/counted-suggestions?period=2199&measure=SUBMITTED"));
        assertRefused(422, "/period", "The period is not over.", post(TOWN.ada, TOWN.path("/sign-offs"), Map.of("networkId", network, "period", "2199", "comment", "För tidigt.")));
        assertRefused(422, "/period", "The period is not over.", post(Person.NINA, Networks.path(network, "/publications"), Map.of("period", "2199")));
    }

    @Test
    void anUnknownDefinitionCountsNothing() {
        assertRefused(422, "definitionVersion", "There is no such version of the definition.", get("/figures?from=2025&to=2025&definitionVersion=9999"));
        assertRefused(422, "/definitionVersion", "There is no such version of the definition.", post(Person.NINA, "/networks",
                Map.of("name", "Nätverk", "purpose", "Att jämföra", "startsOn", "2025-01-01", "definitionVersion", 9999)));
    }

    @ParameterizedTest
    @CsvSource({"-1, 400, Must be 0 or more.", "38.5, 422, A number of persons is whole."})
    void aHeadCountIsAWholeNumberFromZero(double employees, int status, String rule) {
        assertRefused(status, "/employees", rule, post(TOWN.ada, TOWN.path("/departments/" + TOWN.brannargarden + "/headcounts"),
                Map.of("referenceDate", "2031-11-01", "basis", "HEADCOUNT", "employees", employees, "source", "Påhittat")));
    }

    @Test
    void aTargetOfZeroIsNone() {
        assertRefused(400, "/implementedPerEmployee", "Must be 0.01 or more.", post(TOWN.ada, TOWN.path("/targets"),
                Map.of("year", 2031, "trajectory", "EVEN", "submittedPerEmployee", 1, "implementedPerEmployee", 0)));
    }

    @Test
    void aMunicipalityIsAMemberOnceAtATime() {
        var network = Networks.begin("Överlappning");
        Networks.takeIn(network, TOWN.code, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));

        assertRefused(422, "/joinedOn", "The municipality is a member already for a part of that time.", post(Person.NINA, Networks.path(network, "/members"),
                Map.of("municipalityCode", TOWN.code, "joinedOn", "2024-12-31")));
        expect(201, post(Person.NINA, Networks.path(network, "/members"), Map.of("municipalityCode", TOWN.code, "joinedOn", "2025-01-01")));
    }

    @Test
    void nothingIsPublishedBeforeSomebodyHasSignedOff() {
        assertRefused(422, "/period", "No municipality has signed off anything for the period that is not published yet.",
                post(Person.NINA, Networks.path(Networks.of(TOWN), "/publications"), Map.of("period", "2019")));
    }

    private static Response get(String path) {
        return Api.as(TOWN.ada).header("Accept-Language", "en").get(TOWN.path(path));
    }

    private static Response post(Person who, String path, Map<String, ?> body) {
        return Api.as(who).header("Accept-Language", "en").contentType(ContentType.JSON).body(body).post(path);
    }

    private static void assertRefused(int status, String property, String rule, Response answer) {
        assertEquals(List.of(Map.of("property", property, "reason", rule)),
                expect(status, answer).<List<Map<String, String>>>path("invalidParameters").stream()
                        .map(one -> Map.of("property", one.get("property"), "reason", one.get("reason"))).toList());
    }
}
