package se.stegvis.contract;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stegvis.testing.Contract;
import se.stegvis.testing.Contract.Place;
import se.stegvis.testing.Operation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Rules of the national REST API profile that can be read off the contract, beside what the linters in .ci look at. */
class ContractRulesTest {
    private static final Set<String> NOT_OPERATIONS = Set.of("parameters", "servers", "summary", "description");

    static List<Operation> operations() {
        return Contract.operations();
    }

    static Stream<Place> schemas() {
        var schemas = Contract.root().child("components", "schemas");
        return schemas.names().stream().map(schemas::child);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void anOperationSaysWhatItDoesAndWhatItAnswers(Operation operation) {
        assertFalse(operation.place().node().path("summary").asText().isBlank());
        assertFalse(operation.place().node().path("description").asText().isBlank());
        assertEquals(1, operation.place().node().get("tags").size());
        assertTrue(operation.isOpen() || operation.response(401).exists() && operation.response(403).exists());
        assertTrue(operation.response(500).exists() && operation.response(503).exists());
        assertEquals(operation.isGuarded(), operation.response(412).exists());
        assertEquals(operation.isGuarded(), operation.response(428).exists());
        assertEquals(operation.hasBody(), operation.response(415).exists());
        assertEquals(operation.method().equals("POST"), operation.takes("header", "Idempotency-Key"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void everyErrorIsAProblem(Operation operation) {
        operation.place().child("responses").names().stream().filter(status -> status.compareTo("400") >= 0).forEach(status ->
                assertEquals(List.of("application/problem+json"), operation.place().child("responses", status, "content").names(), status));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void everyAnswerReturnsTheTrace(Operation operation) {
        var responses = operation.place().child("responses");
        responses.names().forEach(status -> assertTrue(responses.child(status, "headers", "Traceparent").exists(), status));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void everyBodyHasAFullExampleThatFitsItsSchema(Operation operation) {
        var bodies = new ArrayList<Place>();
        bodies.add(operation.place().child("requestBody", "content"));
        operation.place().child("responses").names().forEach(status -> bodies.add(operation.place().child("responses", status, "content")));
        for (var content : bodies) {
            for (var mediaType : content.names()) {
                var examples = content.child(mediaType, "examples");
                assertFalse(examples.names().isEmpty(), content.pointer());
                examples.names().forEach(name -> assertEquals(List.of(),
                        Contract.faults(content.child(mediaType, "schema"), examples.child(name, "value").node()), content.pointer() + " " + name));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void readingTakesNoBody(Operation operation) {
        assertFalse(List.of("GET", "DELETE").contains(operation.method()) && operation.hasBody());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void aListCanBePaged(Operation operation) {
        var schema = operation.place().child("responses", "200", "content", "application/json", "schema", "properties");
        if (schema.child("items").exists() && operation.takes("query", "cursor")) {
            assertTrue(operation.isList() && operation.takes("query", "limit") && schema.child("_meta").exists() && schema.child("_links").exists());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void anAddressIsWrittenInPluralWordsAndHyphens(Operation operation) {
        var segments = Stream.of(operation.path().substring(1).split("/")).filter(segment -> !segment.startsWith("{")).toList();
        for (var segment : segments) {
            assertTrue(segment.matches("[a-z]+(-[a-z]+)*"), segment);
            assertTrue(segment.endsWith("s") || Set.of("me", "api-info", "board", "my-data", "appearance", "logo", "setup").contains(segment), segment);
        }
    }

    @Test
    void everyOperationHasANameOfItsOwn() {
        assertEquals(operations().size(), new HashSet<>(operations().stream().map(Operation::id).toList()).size());
    }

    @Test
    void parametersStandAtTheOperations() {
        Contract.document().get("paths").forEach(path ->
                path.fieldNames().forEachRemaining(name -> assertFalse(NOT_OPERATIONS.contains(name), path::toString)));
    }

    @Test
    void everyDayAndInstantHasAnExample() {
        schemas().forEach(schema -> schema.node().findParents("format").stream()
                .filter(property -> property.get("format").asText().startsWith("date"))
                .forEach(property -> assertTrue(property.has("example"), () -> schema.pointer() + " " + property)));
    }

    @Test
    void everySchemaSaysWhatItMeansAndWhatElseItMayHold() {
        schemas().forEach(schema -> {
            assertFalse(schema.node().path("description").asText().isBlank(), schema.pointer());
            assertTrue(!schema.node().path("type").asText().equals("object") || schema.node().has("additionalProperties"), schema.pointer());
        });
    }

    @Test
    void everyTextThatIsSentHasALimit() {
        operations().stream().filter(Operation::hasJsonBody).map(Operation::bodySchema).forEach(schema -> limits(schema).forEach(property ->
                assertTrue(property.has("maxLength") || property.has("enum") || property.has("format"), () -> schema.pointer() + " " + property)));
    }

    @Test
    void namesAreWrittenInCamelCase() {
        schemas().flatMap(schema -> schema.child("properties").names().stream())
                .forEach(name -> assertTrue(name.matches("_meta|_links|[a-z][A-Za-z]*"), name));
    }

    @Test
    void theInstallationIsReachedOverTlsAtAVersionedAddress() {
        assertEquals(1, Contract.document().get("servers").size());
        assertTrue(Contract.document().at("/servers/0/url").asText().matches("https://[^/{]+/api/v1"));
        for (var needed : List.of("/info/termsOfService", "/info/contact/name", "/info/contact/url", "/info/contact/email", "/info/license/url", "/externalDocs/url")) {
            assertFalse(Contract.document().at(needed).asText().isBlank(), needed);
        }
        assertTrue(Contract.document().at("/info/version").asText().matches("[1-9][0-9]*\\.[0-9]+\\.[0-9]+"));
    }

    private static List<JsonNode> limits(Place schema) {
        return schema.child("properties").names().stream()
                .map(name -> schema.child("properties", name).node())
                .filter(property -> property.path("type").asText().equals("string"))
                .toList();
    }
}
