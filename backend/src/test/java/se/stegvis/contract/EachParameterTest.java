package se.stegvis.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.stegvis.testing.Api;
import se.stegvis.testing.Contract;
import se.stegvis.testing.Operation;
import se.stegvis.testing.Scene;
import se.stegvis.testing.Scenes;
import se.stegvis.testing.Town;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.stegvis.testing.Api.expect;

/** Parameters are what the contract says or refused with 400; none is ignored. */
@QuarkusTest
class EachParameterTest {
    private static final Map<Operation, Scene> REQUESTS = new ConcurrentHashMap<>();

    static Stream<Operation> operations() {
        return Contract.operations().stream();
    }

    static Stream<Arguments> queryParameters() {
        return operations().flatMap(operation -> operation.parameters("query").stream()
                .map(parameter -> Arguments.of(operation, parameter.node().get("name").textValue())));
    }

    static Stream<Arguments> wrongQueries() {
        return operations().flatMap(operation -> operation.parameters("query").stream()
                .flatMap(parameter -> wrongValues(parameter.child("schema").node()).stream()
                        .map(wrong -> Arguments.of(operation, parameter.node().get("name").textValue(), wrong))));
    }

    static Stream<Arguments> pathParameters() {
        return operations().flatMap(operation -> operation.pathParameters().stream()
                .filter(name -> !name.equals("municipalityCode"))
                .flatMap(name -> Stream.of("x", "0", "0190a6f2", "0190a6f2-0001-7000-8000-00000000001g", "a\u0000b").map(wrong -> Arguments.of(operation, name, wrong))));
    }

    static Stream<Operation> operationsWithAKey() {
        return operations().filter(operation -> operation.takes("header", "Idempotency-Key"));
    }

    @ParameterizedTest(name = "{0} {1}={2}")
    @MethodSource("wrongQueries")
    void aWrongParameterIsNamed(Operation operation, String name, String wrong) {
        var response = expect(400, request(operation).withQuery(name, wrong).sendGuardedBy(null));

        List<String> named = response.path("invalidParameters.property");
        assertTrue(named != null && named.stream().anyMatch(one -> one.equals(name) || one.startsWith(name)), response::asString);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("queryParameters")
    void aRepeatedParameterIsRefused(Operation operation, String name) {
        var scene = request(operation);
        var value = operation.parameters("query").stream().filter(one -> one.node().get("name").textValue().equals(name)).findFirst().orElseThrow()
                .node().path("example").asText("1");

        expect(400, scene.send(Api.as(scene.caller()).queryParam(name, value, value), null, null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void anUnknownParameterIsRefused(Operation operation) {
        var response = expect(400, request(operation).withQuery("nonsense", "1").sendGuardedBy("\"0\""));

        assertTrue(response.<List<String>>path("invalidParameters.property").contains("nonsense"), response::asString);
    }

    @ParameterizedTest(name = "{0} {1}={2}")
    @MethodSource("pathParameters")
    void anAddressOfTheWrongFormIsRefused(Operation operation, String name, String wrong) {
        expect(400, request(operation).withPath(name, wrong).sendGuardedBy(operation.isGuarded() ? "\"0\"" : null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operationsWithAKey")
    void aKeyOfTheWrongFormIsRefused(Operation operation) {
        for (var wrong : List.of("short", "with space in it", "x".repeat(101), "påtagligt-fel")) {
            var scene = request(operation);
            expect(400, scene.send(Api.as(scene.caller()), operation.isGuarded() ? "\"0\"" : null, wrong));
        }
    }

    private static Scene request(Operation operation) {
        return REQUESTS.computeIfAbsent(operation, one -> Scenes.of(one, Town.olofstrom()));
    }

    private static List<String> wrongValues(JsonNode schema) {
        var wrong = new ArrayList<>(List.of("a\u0000b"));
        var kind = schema.has("enum") || schema.has("$ref") ? "enum" : schema.path("format").asText(schema.path("type").asText());
        wrong.addAll(switch (kind) {
            case "enum", "array" -> List.of("NO_SUCH", " me ", "nobody,me");
            case "uuid" -> List.of("x", "", "0190a6f2");
            case "date" -> List.of("x", "", "2026-02-30", "2026-1-1", "+999999999-01-01");
            case "date-time" -> List.of("x", "", "2026-02-30T00:00:00Z", "2026-01-01", "2026-01-01T00:00:00", "2026-01-01 00:00:00Z");
            case "boolean" -> List.of("x", "", "TRUE", "1", "yes");
            case "int32" -> List.of("0", "-1", "1000000000", "x", "", "+5", " 1", "1.5", "-0", "\u0665", "2147483648", "1e1", "0x1");
            case "string" -> List.of("x".repeat(schema.get("maxLength").asInt() + 1));
            default -> throw new AssertionError("A parameter of a kind that tests do not know: " + schema);
        });
        if (schema.path("minLength").asInt() > 0) {
            wrong.add("");
        }
        if (schema.has("pattern")) {
            wrong.addAll(List.of("garbage", "eyJvcmRlciI6Im5vbmUifQ", "a b"));
        }
        return wrong;
    }
}
