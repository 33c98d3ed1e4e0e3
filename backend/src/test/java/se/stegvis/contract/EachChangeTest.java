package se.stegvis.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stegvis.testing.Api;
import se.stegvis.testing.Contract;
import se.stegvis.testing.Database;
import se.stegvis.testing.Operation;
import se.stegvis.testing.Person;
import se.stegvis.testing.Scenes;
import se.stegvis.testing.Town;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.stegvis.testing.Api.expect;

/** A change is based on what the caller has seen (If-Match), and a repeated POST (Idempotency-Key) is one change. */
@QuarkusTest
class EachChangeTest {
    private static final int FIRST_REFUSAL = 400;

    static Stream<Operation> guardedOperations() {
        return Contract.operations().stream().filter(Operation::isGuarded);
    }

    static Stream<Operation> posts() {
        return Contract.operations().stream().filter(operation -> operation.takes("header", "Idempotency-Key"));
    }

    static Stream<Operation> postsWithWords() {
        // The key of whoever pairs a device is kept for the code: another code is another caller's.
        return posts().filter(Operation::hasJsonBody).filter(operation -> !operation.id().equals("startKioskSession"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("guardedOperations")
    void aChangeBasedOnNothingIsRefused(Operation operation) {
        expect(428, Scenes.of(operation, Town.olofstrom()).sendGuardedBy(null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("guardedOperations")
    void aChangeBasedOnAnotherVersionIsRefused(Operation operation) {
        var scene = Scenes.of(operation, Town.olofstrom());
        var before = Database.fingerprint(Town.olofstrom().code);

        expect(412, scene.sendGuardedBy("\"999999.0123456789abcdef\""));

        assertEquals(before, Database.fingerprint(Town.olofstrom().code));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("guardedOperations")
    void aChangeBasedOnNoVersionOfOursIsRefused(Operation operation) {
        var scene = Scenes.of(operation, Town.olofstrom());

        for (var odd : List.of("garbage", "*", "W/\"0\"", "\"\"", "\"0\", \"1\"", "0", "\"-1\"", "\"99999999999\"")) {
            var response = scene.sendGuardedBy(odd);
            assertEquals(400, response.statusCode(), () -> odd + " -> " + response.asString());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("posts")
    void theSameKeyGivesTheFirstAnswerAgain(Operation operation) {
        var scene = Scenes.of(operation, Town.olofstrom());
        var etag = scene.etag();
        var key = UUID.randomUUID().toString();

        var first = scene.send(Api.as(scene.caller()), etag, key);
        var after = Database.fingerprint(Town.olofstrom().code);
        var second = scene.send(Api.as(scene.caller()), etag, key);

        assertTrue(first.statusCode() < FIRST_REFUSAL, first::asString);
        assertEquals(told(first), told(second));
        assertEquals(after, Database.fingerprint(Town.olofstrom().code));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("postsWithWords")
    void theSameKeyForSomethingElseIsRefused(Operation operation) {
        var scene = Scenes.of(operation, Town.olofstrom());
        var etag = scene.etag();
        var key = UUID.randomUUID().toString();
        scene.send(Api.as(scene.caller()), etag, key);

        var other = scene.withBody(different((ObjectNode) scene.body(), operation)).send(Api.as(scene.caller()), etag, key);

        assertEquals("urn:stegvis:problem:idempotency-key-reused", expect(422, other).path("type"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("posts")
    void theSameKeyOfAnotherCallerIsAnotherKey(Operation operation) {
        var scene = Scenes.of(operation, Town.olofstrom());
        var etag = scene.etag();
        var key = UUID.randomUUID().toString();
        var first = scene.send(Api.as(scene.caller()), etag, key);
        var colleague = operation.isOpen() ? Optional.<Person>empty() : operation.roles().stream().map(Town.olofstrom()::who).filter(one -> !one.equals(scene.caller())).findFirst();

        // NB: a count of zero is the same for everybody.
        colleague.filter(other -> !operation.id().equals("readNotifications")).ifPresent(other -> assertNotEquals(told(first), told(scene.send(Api.as(other), etag, key))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"createDepartment", "createSuggestion"})
    void aRefusedRequestLeavesItsKeyFree(String operationId) {
        var scene = Scenes.of(Contract.operation(operationId), Town.olofstrom());
        var key = UUID.randomUUID().toString();
        var nowhere = ((ObjectNode) scene.body()).deepCopy().put(operationId.equals("createDepartment") ? "parentId" : "departmentId", UUID.randomUUID().toString());

        expect(422, scene.withBody(nowhere).sendWithKey(key));

        expect(201, scene.sendWithKey(key));
    }

    private static List<String> told(Response response) {
        return Stream.of(String.valueOf(response.statusCode()), response.getHeader("ETag"), response.getHeader("Location"), response.asString()).map(String::valueOf).toList();
    }

    /** A body as valid as the other, but not the same. */
    private static ObjectNode different(ObjectNode body, Operation operation) {
        var other = body.deepCopy();
        for (var name : operation.bodySchema().child("properties").names()) {
            var schema = operation.bodySchema().child("properties", name).node();
            var given = body.path(name);
            if (schema.has("maxLength") && !schema.has("pattern") && given.isTextual()) {
                return other.put(name, given.textValue() + "x");
            }
            if (schema.path("format").asText().equals("date") && given.isTextual()) {
                return other.put(name, LocalDate.parse(given.textValue()).plusDays(1).toString());
            }
            if (schema.path("format").asText().equals("uuid") && given.isTextual()) {
                return other.put(name, UUID.randomUUID().toString());
            }
            if (schema.path("type").asText().equals("array")) {
                other.putArray(name);
                return other;
            }
            if (given.isBoolean()) {
                return other.put(name, !given.booleanValue());
            }
        }
        throw new AssertionError("No property to change in " + body);
    }
}
