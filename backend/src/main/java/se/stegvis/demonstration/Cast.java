package se.stegvis.demonstration;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import se.stegvis.demonstration.Script.Colleague;
import se.stegvis.identity.Caller;

/** Who and what can be named in the stories of one municipality, by key. */
final class Cast {
    private final Map<String, UUID> departments = new HashMap<>();
    private final Map<String, Caller> players = new HashMap<>();
    private final Map<String, Colleague> extras = new HashMap<>();
    private final Map<String, UUID> suggestions = new HashMap<>();
    private final Map<String, UUID> examples = new HashMap<>();

    void addDepartment(String code, UUID id) {
        departments.put(code, id);
    }

    void addPlayer(String key, Caller caller) {
        players.put(key, caller);
    }

    /** Somebody who does nothing here and is only written for. */
    void addExtra(Colleague colleague) {
        extras.put(colleague.key(), colleague);
    }

    void addSuggestion(String key, UUID id) {
        suggestions.put(key, id);
    }

    void addExample(String key, UUID id) {
        examples.put(key, id);
    }

    UUID department(String code) {
        return required(departments, code);
    }

    Caller player(String key) {
        return required(players, key);
    }

    Colleague extra(String key) {
        return required(extras, key);
    }

    UUID suggestion(String key) {
        return required(suggestions, key);
    }

    UUID example(String key) {
        return required(examples, key);
    }

    private static <T> T required(Map<String, T> known, String key) {
        var found = known.get(key);
        if (found == null) {
            throw new IllegalArgumentException("The demonstration knows no \"" + key + "\"");
        }
        return found;
    }
}
