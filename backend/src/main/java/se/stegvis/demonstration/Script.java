package se.stegvis.demonstration;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** What the files of the demonstration say, as they say it. */
final class Script {
    private Script() {}

    /**
     * A municipality of the index.
     *
     * @param name full name where the register does not know the municipality, else null
     * @param settings what differs from the defaults
     * @param everyday whether there are 24 months of suggestions beside the stories
     * @param leanGroup whether there is a story of the lean group's room
     * @param stories files with suggestions
     */
    record Scene(
            String code, String name, String shortName, String country, String directory, Map<String, JsonNode> settings, boolean everyday,
            boolean leanGroup, List<String> stories) {
        Scene {
            settings = settings == null ? Map.of() : settings;
        }
    }

    record Department(String code, String name, String kind, String parentCode) {}

    record Headcount(String department, String referenceDate, String basis, String employees, String source) {}

    /**
     * A colleague.
     *
     * @param account whether the colleague shall have signed in at some time
     */
    record Colleague(String key, String name, String department, List<String> roles, boolean account) {}

    /**
     * A suggestion and what happened to it.
     *
     * @param by key of the person who wrote it
     * @param at code of the department, null for the author's own
     * @param ago days before the loading
     * @param onBehalfOf key of a colleague, or an object with a name
     * @param done for one that was already done when it was written
     */
    record Story(
            String key,
            String by,
            String at,
            int ago,
            String title,
            String problem,
            String idea,
            String expectedEffect,
            String teamName,
            boolean draft,
            List<String> coAuthors,
            JsonNode onBehalfOf,
            JsonNode done,
            List<Step> then) {
        Story {
            coAuthors = coAuthors == null ? List.of() : coAuthors;
            then = then == null ? List.of() : then;
        }
    }

    /**
     * Something that happened to a suggestion.
     *
     * @param by keys of those who did it, one after the other
     * @param verb what they did
     * @param rest what the contract asks for, with keys in the place of ids
     */
    record Step(int ago, List<String> by, @JsonProperty("do") String verb, @JsonAnySetter Map<String, JsonNode> rest) {}
}
