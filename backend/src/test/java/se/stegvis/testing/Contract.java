package se.stegvis.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The contract, read once: its operations, and its schemas as JSON Schema 2020-12, which OpenAPI 3.1 is. */
public final class Contract {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options", "trace");
    private static final String HOME = "https://stegvis.example.org/openapi.json";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode DOCUMENT = read();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012,
            builder -> builder.schemaLoaders(loaders -> loaders.schemas(Map.of(HOME, DOCUMENT.toString()))));
    private static final SchemaValidatorsConfig STRICT = SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    /** NB: asked for by its address, each schema would be given a copy of the whole contract. */
    private static final JsonSchema WHOLE = SCHEMAS.getSchema(SchemaLocation.of(HOME), STRICT);
    private static final Map<String, JsonSchema> LOADED = new ConcurrentHashMap<>();
    private static final List<Operation> OPERATIONS = operationsOf(DOCUMENT);

    private Contract() {}

    public static JsonNode document() {
        return DOCUMENT;
    }

    public static Place root() {
        return new Place("#", DOCUMENT);
    }

    public static List<Operation> operations() {
        return OPERATIONS;
    }

    public static Operation operation(String id) {
        return OPERATIONS.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(() -> new AssertionError("No operation " + id));
    }

    /** The operation that a request is for; of several templates the one with the most literal segments. */
    public static Optional<Operation> find(String method, String path) {
        return OPERATIONS.stream()
                .filter(one -> one.method().equals(method) && one.matches(path))
                .max(Comparator.comparing(one -> -one.pathParameters().size()));
    }

    /** What is wrong with a value by the schema at that place; empty where nothing is. */
    public static List<String> faults(Place schema, JsonNode value) {
        return LOADED.computeIfAbsent(schema.pointer(), pointer -> WHOLE.getRefSchema(SchemaLocation.of(HOME + pointer).getFragment()))
                .validate(value).stream().map(Object::toString).sorted().toList();
    }

    private static JsonNode read() {
        try (var stream = Contract.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            return JSON.valueToTree(new ObjectMapper(new YAMLFactory()).readTree(stream));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Operation> operationsOf(JsonNode document) {
        var found = new ArrayList<Operation>();
        document.get("paths").fields().forEachRemaining(path -> path.getValue().fieldNames().forEachRemaining(method -> {
            if (METHODS.contains(method)) {
                found.add(new Operation(method.toUpperCase(), path.getKey(), root().child("paths").child(path.getKey()).child(method)));
            }
        }));
        return List.copyOf(found);
    }

    /** A place in the contract, references followed. */
    public record Place(String pointer, JsonNode node) {
        /** What lies under that name; never null, but its node may be missing. */
        public Place child(String name) {
            var child = node.isArray() ? node.path(Integer.parseInt(name)) : node.path(name);
            if (child.has("$ref")) {
                var target = child.get("$ref").textValue();
                return new Place(target, DOCUMENT.at(target.substring(1)));
            }
            return new Place(pointer + "/" + name.replace("~", "~0").replace("/", "~1").replace("{", "%7B").replace("}", "%7D"), child);
        }

        public Place child(String first, String... more) {
            var place = child(first);
            for (var name : more) {
                place = place.child(name);
            }
            return place;
        }

        public boolean exists() {
            return !node.isMissingNode();
        }

        public List<String> names() {
            var names = new ArrayList<String>();
            node.fieldNames().forEachRemaining(names::add);
            return names;
        }
    }
}
