package se.stegvis.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.stegvis.testing.Api;
import se.stegvis.testing.Contract;
import se.stegvis.testing.Operation;
import se.stegvis.testing.Scene;
import se.stegvis.testing.Scenes;
import se.stegvis.testing.Town;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.stegvis.testing.Api.expect;

/** What is wrong in a body is refused with 400 and named by its JSON pointer, and everything that the schema allows is taken. */
@QuarkusTest
class EachBodyTest {
    private static final Map<Operation, Scene> REQUESTS = new ConcurrentHashMap<>();
    private static final int FIRST_REFUSAL = 400;
    private static final int DEEP = 10_000;

    static Stream<Operation> operationsWithABody() {
        return Contract.operations().stream().filter(Operation::hasJsonBody);
    }

    static Stream<Arguments> distortions() {
        return operationsWithABody().flatMap(operation -> Distortion.of(operation.bodySchema(), (ObjectNode) operation.exampleBody()).stream()
                .map(distortion -> Arguments.of(operation, distortion)));
    }

    static Stream<Arguments> longestTexts() {
        return operationsWithABody().flatMap(operation -> Distortion.longest(operation.bodySchema(), (ObjectNode) operation.exampleBody()).stream()
                .map(distortion -> Arguments.of(operation, distortion.pointer())));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("distortions")
    void aWrongValueIsNamedByItsPointer(Operation operation, Distortion distortion) {
        var response = expect(400, sendRaw(operation, distortion.body()));

        List<String> named = response.path("invalidParameters.property");
        assertTrue(named != null && named.contains(distortion.pointer()), response::asString);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("longestTexts")
    void lengthIsCountedInCharactersAndNotInTheirHalves(Operation operation, String pointer) {
        var scene = Scenes.of(operation, Town.olofstrom());
        var longest = Distortion.longest(operation.bodySchema(), (ObjectNode) scene.body()).stream()
                .filter(one -> one.pointer().equals(pointer)).findFirst().orElseThrow();

        var response = scene.withBody(longest.body()).send();

        assertTrue(response.statusCode() < FIRST_REFUSAL, response::asString);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operationsWithABody")
    void whatIsNoSingleJsonObjectIsRefused(Operation operation) {
        var valid = operation.exampleBody().toString();
        for (var broken : List.of("", " ", "{", "null", "[]", "\"x\"", "1", valid + valid, valid + "x", "/* why */" + valid, "{'a': 1}", "{\"a\": NaN}",
                valid.replaceFirst("\\{", "{\"x\": " + "9".repeat(DEEP) + ", "), "{\"x\": " + "[".repeat(DEEP) + "]".repeat(DEEP) + "}",
                "{\"x\":".repeat(DEEP) + "1" + "}".repeat(DEEP))) {
            var response = sendRaw(operation, broken);
            assertTrue(response.statusCode() == FIRST_REFUSAL, () -> broken.substring(0, Math.min(80, broken.length())) + " -> " + response.asString());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operationsWithABody")
    void aPropertyGivenTwiceIsRefused(Operation operation) {
        var body = operation.exampleBody();
        var first = body.fields().next();
        var again = "\"" + first.getKey() + "\": " + first.getValue();

        expect(400, sendRaw(operation, body.toString().replaceFirst("\\{", "{" + again.replace("\\", "\\\\") + ", ")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operationsWithABody")
    void whatIsNotUtf8IsRefused(Operation operation) {
        var body = operation.exampleBody().toString();
        var text = new byte[] {'{', '"', 'x', '"', ':', '"', (byte) 0xc3, (byte) 0x28, '"', '}'};
        var overlong = new byte[] {'{', '"', 'x', '"', ':', '"', (byte) 0xc0, (byte) 0xaf, '"', '}'};

        expect(400, sendRaw(operation, text));
        expect(400, sendRaw(operation, overlong));
        expect(400, sendRaw(operation, ("x" + body).getBytes(StandardCharsets.UTF_16)));
    }

    private static Response sendRaw(Operation operation, Object body) {
        var scene = REQUESTS.computeIfAbsent(operation, one -> Scenes.of(one, Town.olofstrom()));
        return scene.withBody(null).send(Api.as(scene.caller()).contentType("application/json").body(body), operation.isGuarded() ? "\"0\"" : null, null);
    }
}
