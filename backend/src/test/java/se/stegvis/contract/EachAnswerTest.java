package se.stegvis.contract;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stegvis.testing.Api;
import se.stegvis.testing.Contract;
import se.stegvis.testing.Operation;
import se.stegvis.testing.Scenes;
import se.stegvis.testing.Town;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.stegvis.testing.Api.expect;

/** How HTTP is spoken: media types, methods, languages, traces, caches; and one kind of problem for everything that goes wrong. */
@QuarkusTest
class EachAnswerTest {
    private static final Town TOWN = Town.olofstrom();
    private static final Set<String> METHODS = Set.of("GET", "PUT", "POST", "DELETE", "PATCH");

    static Stream<Operation> operations() {
        return Contract.operations().stream();
    }

    static Stream<Operation> operationsWithABody() {
        return operations().filter(Operation::hasBody);
    }

    static Stream<Operation> readings() {
        return operations().filter(operation -> operation.response(304).exists());
    }

    static Set<String> paths() {
        return operations().map(Operation::path).collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void whatIsNotOnOfferIsNotAcceptable(Operation operation) {
        var scene = Scenes.of(operation, TOWN);

        expect(406, scene.send(Api.as(scene.owner()).accept("application/xml"), scene.etag(), null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operationsWithABody")
    void aBodyOfAnotherKindIsNotRead(Operation operation) {
        var scene = Scenes.of(operation, TOWN);
        for (var type : List.of("text/plain", "application/xml", "application/x-www-form-urlencoded", "text/html", "application/json-patch+json")) {
            var request = Api.as(scene.owner()).contentType(type).body("<x/>");
            expect(415, scene.withBody(null).send(request, scene.etag(), null));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("paths")
    void aMethodThatThePathDoesNotHaveIsRefused(String path) {
        var allowed = operations().filter(operation -> operation.path().equals(path)).map(Operation::method).collect(Collectors.toSet());
        var filled = path.replace("{municipalityCode}", TOWN.code).replaceAll("\\{[^}]+}", UUID.randomUUID().toString());

        for (var method : METHODS) {
            if (!allowed.contains(method)) {
                var response = expect(405, Api.as(TOWN.ada).request(method, filled));
                var told = Set.of(response.getHeader("Allow").split(", *"));
                assertTrue(told.containsAll(allowed) && told.stream().allMatch(one -> allowed.contains(one) || Set.of("HEAD", "OPTIONS").contains(one)), told::toString);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readings")
    void whoHasItAlreadyGetsItNotAgain(Operation operation) {
        var scene = Scenes.of(operation, TOWN);
        var first = scene.send();

        var again = scene.send(Api.as(scene.owner()).header("If-None-Match", first.getHeader("ETag")), null, null);
        var other = scene.send(Api.as(scene.owner()).header("If-None-Match", "\"another\""), null, null);

        assertEquals(304, again.statusCode(), again::asString);
        assertEquals(0, again.asByteArray().length);
        assertEquals(200, other.statusCode(), other::asString);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"/", "/nothing", "/municipalities/1060/nothing", "/Municipalities", "/municipalities/1060/suggestions/x/y/z", "/api-info/x"})
    void anUnknownAddressIsAProblemToo(String path) {
        var response = Api.as(TOWN.anna).urlEncodingEnabled(false).get(path);

        assertEquals("urn:stegvis:problem:not-found", expect(404, response).path("type"));
    }

    @ParameterizedTest
    @CsvSource({"sv,Du är inte inloggad", "nb,", "en,", "'de, nb;q=0.5',", "'xx',Du är inte inloggad", "';;;',Du är inte inloggad"})
    void aProblemIsToldInTheCallersLanguage(String language, String title) {
        var told = expect(401, Api.anonymously().header("Accept-Language", language).get("/persons/me")).<String>path("title");
        var swedish = expect(401, Api.anonymously().get("/persons/me")).<String>path("title");

        assertEquals(title != null, told.equals(swedish), told);
    }

    @Test
    void everyProblemHasItsTextsInAllLanguages() {
        var norwegian = expect(400, Api.as(TOWN.anna).header("Accept-Language", "nb").queryParam("limit", 0).get(TOWN.path("/departments")));
        var english = expect(400, Api.as(TOWN.anna).header("Accept-Language", "en").queryParam("limit", 0).get(TOWN.path("/departments")));

        Stream.of("title", "detail", "invalidParameters[0].reason").forEach(text ->
                assertTrue(!norwegian.path(text).equals(english.path(text)), text));
    }

    @Test
    void theTraceOfTheCallerGoesOn() {
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";

        var response = Api.as(TOWN.anna).header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01").get("/persons/me");
        var problem = Api.anonymously().header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01").get("/persons/me");

        assertTrue(response.getHeader("traceparent").startsWith("00-" + trace));
        assertEquals(trace, problem.path("traceId"));
        assertEquals("urn:stegvis:trace:" + trace, problem.path("instance"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "00-00000000000000000000000000000000-0000000000000000-00", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-x\t"})
    void aTraceThatIsNoneIsReplaced(String header) {
        var response = expect(200, Api.as(TOWN.anna).header("traceparent", header).get("/persons/me"));

        assertTrue(response.getHeader("traceparent").matches("00-(?!0{32})[0-9a-f]{32}-[0-9a-f]{16}-0[01]"), response.getHeader("traceparent"));
    }

    @Test
    void anAnswerTellsTheBrowserToBeCareful() {
        for (var response : List.of(Api.get(TOWN.anna, "/persons/me"), Api.anonymously().get("/persons/me"), Api.as(TOWN.anna).get("/nothing"))) {
            assertEquals("nosniff", response.getHeader("X-Content-Type-Options"));
            assertTrue(response.getHeader("Content-Security-Policy").contains("default-src 'none'"));
            assertEquals(null, response.getHeader("Access-Control-Allow-Origin"));
            assertEquals(null, response.getHeader("Server"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override"})
    void aMethodIsNotOverriddenByAHeader(String header) {
        expect(200, Api.as(TOWN.ada).header(header, "DELETE").get(TOWN.path("/departments/" + TOWN.skogsbacken)));
        expect(200, Api.get(TOWN.ada, TOWN.path("/departments/" + TOWN.skogsbacken)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health", "/q/health/live", "/q/metrics", "/q/openapi", "/.git/config", "/metrics.txt", "/assets/index.js.map", "/api", "/api/v2/persons/me"})
    void whatIsForOperatorsIsNotServedHere(String path) {
        assertEquals(404, RestAssured.given().get(path).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"//persons/me", "/persons//me", "/persons/me/", "/persons/me;x=1", "/persons/%6de", "/persons/x/../me", "/PERSONS/ME", "/persons/me%2f", "/persons%2fme",
        "/./persons/me", "/persons/me%3B", "/persons%5cme", "/%2e/persons/me"})
    void noTwistOfAnAddressOpensItToStrangers(String twisted) {
        var status = RestAssured.given().urlEncodingEnabled(false).basePath("").get("/api/v1" + twisted).statusCode();

        assertTrue(Set.of(400, 401, 404).contains(status), twisted + " " + status);
    }
}
