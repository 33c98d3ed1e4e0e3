package se.stegvis.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import se.stegvis.testing.Contract.Place;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A body with one thing wrong about it.
 *
 * @param what what is wrong, for people
 * @param pointer where, as the problem must say
 */
record Distortion(String what, String pointer, String body) {
    private static final ObjectMapper JSON = JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
    private static final Set<String> TEXTS_OF_A_FORM = Set.of("uuid", "date", "date-time");

    /** Every way to get one value of the body wrong that the schema rules out. */
    static List<Distortion> of(Place schema, ObjectNode valid) {
        var found = new ArrayList<Distortion>();
        distortObject(schema, "", valid, found);
        return found;
    }

    private static void distortObject(Place schema, String pointer, ObjectNode valid, List<Distortion> found) {
        add(found, "unknown property", pointer + "/extra", valid, JSON.getNodeFactory().textNode("x"));
        var required = new ArrayList<String>();
        schema.node().path("required").forEach(name -> required.add(name.textValue()));
        for (var name : schema.child("properties").names()) {
            var property = schema.child("properties", name);
            var at = pointer + "/" + name;
            wrongValues(property.node()).forEach(wrong -> add(found, shown(wrong), at, valid, wrong));
            if (required.contains(name)) {
                add(found, "null", at, valid, JSON.nullNode());
                add(found, "left out", at, valid, null);
            }
            distortInside(property, at, valid, found);
        }
    }

    private static void distortInside(Place property, String at, ObjectNode valid, List<Distortion> found) {
        var type = property.node().path("type").asText();
        if (type.equals("object") && property.child("properties").exists()) {
            var filled = valid.deepCopy();
            if (!filled.at(at).isObject()) {
                set(filled, at, example(property));
            }
            distortObject(property, at, filled, found);
        }
        if (type.equals("array")) {
            for (var wrong : wrongValues(property.child("items").node())) {
                var filled = valid.deepCopy();
                set(filled, at, JSON.createArrayNode());
                add(found, "item " + shown(wrong), at + "/0", filled, wrong);
            }
            var tooMany = JSON.createArrayNode();
            for (int i = 0; i <= property.node().path("maxItems").asInt(0); i++) {
                tooMany.add(anItem(property.child("items"), i));
            }
            if (property.node().has("maxItems") && !property.child("items", "enum").exists()) {
                add(found, "too many items", at, valid, tooMany);
            }
        }
    }

    private static JsonNode anItem(Place items, int number) {
        if (items.node().path("type").asText().equals("object")) {
            return example(items);
        }
        return JSON.getNodeFactory().textNode(items.child("enum").exists()
                ? items.child("enum").node().get(0).textValue()
                : "0190a6f2-0001-7000-8000-" + String.format("%012d", number));
    }

    private static List<JsonNode> wrongValues(JsonNode schema) {
        var wrong = new ArrayList<JsonNode>();
        var kind = schema.has("enum") ? "enum" : schema.path("type").asText();
        var candidates = switch (kind) {
            case "enum" -> new Object[] {" " + schema.get("enum").get(0).textValue() + " ", "", "NO_SUCH", 0, true, List.of()};
            case "string" -> new Object[] {12, 1.5, true, List.of(), JSON.createObjectNode()};
            case "integer" -> new Object[] {"12", 1.5, true, List.of(), new BigDecimal("1e400"), 2147483648L, -2147483649L};
            case "number" -> new Object[] {"12", true, List.of()};
            case "boolean" -> new Object[] {"true", 1, "", List.of()};
            case "array" -> new Object[] {"x", 1, JSON.createObjectNode()};
            case "object" -> new Object[] {"x", 1, List.of()};
            default -> throw new AssertionError("A schema of a kind that tests do not know: " + schema);
        };
        for (var candidate : candidates) {
            wrong.add(JSON.valueToTree(candidate));
        }
        if (kind.equals("string")) {
            wrongTexts(schema).forEach(text -> wrong.add(JSON.getNodeFactory().textNode(text)));
        }
        if (schema.has("minimum")) {
            wrong.add(JSON.getNodeFactory().numberNode(schema.get("minimum").asInt() - 1));
            wrong.add(JSON.getNodeFactory().numberNode(schema.get("maximum").asInt() + 1));
        }
        return wrong;
    }

    private static List<String> wrongTexts(JsonNode schema) {
        return switch (schema.path("format").asText()) {
            case "uuid" -> List.of("x", "", "0190a6f2", "0190a6f2-0001-7000-8000-00000000001g");
            case "date" -> List.of("x", "", "2026-02-30", "2026-1-1", "+999999999-01-01", "2026-01-01T00:00:00Z", "\u0662\u0660\u0662\u0666-\u0660\u0661-\u0660\u0661");
            case "date-time" -> List.of("x", "", "2026-01-01", "2026-01-01T08:00:00", "2026-02-30T08:00:00Z", "2026-01-01T25:00:00Z", "2026-01-01 08:00:00Z",
                    "+999999999-01-01T00:00:00Z");
            default -> {
                var texts = new ArrayList<>(List.of("a\u0000b", "a\ud800b", "", "x".repeat(schema.get("maxLength").asInt() + 1)));
                if (schema.has("pattern")) {
                    texts.add("a b");
                }
                yield texts;
            }
        };
    }

    /** Texts at their greatest length, in characters outside the basic plane. */
    static List<Distortion> longest(Place schema, ObjectNode valid) {
        var found = new ArrayList<Distortion>();
        for (var name : schema.child("properties").names()) {
            var property = schema.child("properties", name).node();
            if (property.has("maxLength") && !property.has("pattern") && !TEXTS_OF_A_FORM.contains(property.path("format").asText())) {
                add(found, "as long as can be", "/" + name, valid, JSON.getNodeFactory().textNode("\ud83c\udf31".repeat(property.get("maxLength").asInt())));
            }
        }
        return found;
    }

    /** A valid value: what the schema's examples say. */
    static JsonNode example(Place schema) {
        var node = schema.node();
        if (node.has("example")) {
            return node.get("example");
        }
        var object = JSON.createObjectNode();
        node.path("required").forEach(name -> object.set(name.textValue(), example(schema.child("properties", name.textValue()))));
        return object;
    }

    private static void add(List<Distortion> found, String what, String pointer, ObjectNode valid, JsonNode value) {
        var body = valid.deepCopy();
        set(body, pointer, value);
        try {
            found.add(new Distortion(what, pointer, JSON.writeValueAsString(body)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void set(ObjectNode body, String pointer, JsonNode value) {
        var cut = pointer.lastIndexOf('/');
        var parent = body.at(pointer.substring(0, cut));
        var name = pointer.substring(cut + 1);
        if (parent instanceof ArrayNode array) {
            array.add(value);
        } else if (value == null) {
            ((ObjectNode) parent).remove(name);
        } else {
            ((ObjectNode) parent).set(name, value);
        }
    }

    private static String shown(JsonNode value) {
        var text = value.toString().replace("\u0000", "NUL").replace("\ud800", "half a character");
        return text.length() > 40 ? text.substring(0, 20) + "… of length " + text.length() : text;
    }

    @Override
    public String toString() {
        return pointer + ": " + what;
    }
}
