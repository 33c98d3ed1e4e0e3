package se.stegvis.demonstration;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import se.stegvis.api.model.EventType;
import se.stegvis.demonstration.Script.Colleague;
import se.stegvis.demonstration.Script.Department;
import se.stegvis.demonstration.Script.Headcount;
import se.stegvis.demonstration.Script.Scene;
import se.stegvis.demonstration.Script.Story;
import se.stegvis.demonstration.Stock.Idea;
import se.stegvis.demonstration.Stock.Names;

/** Reads the files of the demonstration. A mistake in one stops the loading with a message that names the place. */
final class Library {
    private static final String ROOT = "/demonstration/";
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .build();
    private static final CSVFormat TABLE = CSVFormat.RFC4180.builder().setDelimiter(';').setHeader().setSkipHeaderRecord(true).get();

    private Library() {}

    static List<Scene> scenes() {
        return yaml("index.yaml", new TypeReference<List<Scene>>() {});
    }

    static List<Story> stories(Scene scene) {
        var stories = new ArrayList<Story>();
        scene.stories().forEach(file -> stories.addAll(yaml(scene.directory() + "/" + file, new TypeReference<List<Story>>() {})));
        return stories;
    }

    /** What the lean group has done; nothing where it has no story. */
    static LeanScript leanGroup(Scene scene) {
        return scene.leanGroup() ? yaml(scene.directory() + "/lean-group.yaml", new TypeReference<LeanScript>() {}) : LeanScript.NOTHING;
    }

    /** Its good examples; none where the lean group has no story. */
    static ExampleScript examples(Scene scene) {
        return scene.leanGroup() ? yaml(scene.directory() + "/good-examples.yaml", new TypeReference<ExampleScript>() {}) : ExampleScript.NOTHING;
    }

    /** With what its managers answer; nothing where the lean group has no story. */
    static AnsweringScript answering(Scene scene) {
        return scene.leanGroup() ? yaml(scene.directory() + "/answering.yaml", new TypeReference<AnsweringScript>() {}) : AnsweringScript.NOTHING;
    }

    static InputStream picture(Scene scene, String file) {
        try {
            return open(scene.directory() + "/pictures/" + file);
        } catch (IOException missing) {
            throw new UncheckedIOException(file, missing);
        }
    }

    static Everyday everyday(Scene scene) {
        return yaml(scene.directory() + "/everyday.yaml", new TypeReference<Everyday>() {});
    }

    /** Read each time: it is needed at one start alone. */
    static Stock stock() {
        var ideas = new TreeMap<String, List<Idea>>();
        for (var file : List.of("ideas-care.yaml", "ideas-office.yaml", "ideas-school.yaml")) {
            ideas.putAll(yaml("everyday/" + file, new TypeReference<Map<String, List<Idea>>>() {}));
        }
        return new Stock(
                ideas,
                yaml("everyday/answers.yaml", new TypeReference<Map<EventType, List<String>>>() {}),
                yaml("everyday/names.yaml", new TypeReference<Names>() {}));
    }

    static List<Department> organisation(Scene scene) {
        return table(scene, "organisation.csv", row -> new Department(
                row.get("code"), row.get("name"), row.get("kind"), row.get("parent_code").isEmpty() ? null : row.get("parent_code")));
    }

    static List<Headcount> headcounts(Scene scene) {
        return table(scene, "headcounts.csv", row -> new Headcount(
                row.get("department"), row.get("reference_date"), row.get("basis"), row.get("employees"), row.get("source")));
    }

    static List<Colleague> people(Scene scene) {
        return table(scene, "people.csv", row -> new Colleague(
                row.get("key"), row.get("name"), row.get("department"), row.get("roles").isEmpty() ? List.of() : List.of(row.get("roles").split(" ")),
                row.get("account").equals("yes")));
    }

    /** What the members of the network have done together. */
    static JsonNode collaboration() {
        return yaml("network-collaboration.yaml", new TypeReference<JsonNode>() {});
    }

    private static <T> T yaml(String file, TypeReference<T> type) {
        try (var stream = open(file)) {
            return YAML.readValue(stream, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + ": " + unreadable.getMessage(), unreadable);
        }
    }

    private static <T> List<T> table(Scene scene, String name, Function<CSVRecord, T> reader) {
        var file = scene.directory() + "/" + name;
        try (var rows = TABLE.parse(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            return rows.stream().map(reader).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + ": " + unreadable.getMessage(), unreadable);
        }
    }

    private static InputStream open(String file) throws IOException {
        var stream = Library.class.getResourceAsStream(ROOT + file);
        if (stream == null) {
            throw new IOException("not there");
        }
        return stream;
    }
}
