package se.stegvis.launch;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The realm of the one-command mode: the base realm that every installation can import, and on top of it the demonstration's
 * accounts and clients, which exist nowhere else.
 */
final class DemonstrationRealm {

    private static final ObjectMapper JSON = new ObjectMapper();

    private DemonstrationRealm() {
    }

    static String json() {
        var realm = read("stegvis-realm.json");
        read("demonstration.json").properties().forEach(addition -> {
            var name = addition.getKey();
            if (addition.getValue() instanceof ArrayNode more && realm.get(name) instanceof ArrayNode there) {
                there.addAll(more);
            } else {
                realm.set(name, addition.getValue());
            }
        });
        return realm.toString();
    }

    private static ObjectNode read(String file) {
        try (var stream = DemonstrationRealm.class.getResourceAsStream("/keycloak/" + file)) {
            return (ObjectNode) JSON.readTree(stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
