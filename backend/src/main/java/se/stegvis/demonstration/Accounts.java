package se.stegvis.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** The accounts that can sign in, from the very file that the identity provider imports. */
final class Accounts {
    private static final String REALM = "/keycloak/demonstration.json";

    private Accounts() {}

    record Account(String username, String subject, String name, String municipality, String department, List<String> roles) {}

    /** Those who belong to a municipality. */
    static List<Account> all() {
        try (var stream = Accounts.class.getResourceAsStream(REALM)) {
            var accounts = new ArrayList<Account>();
            for (var user : new ObjectMapper().readTree(stream).path("users")) {
                if (user.path("attributes").has("municipality")) {
                    accounts.add(account(user));
                }
            }
            return accounts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Account account(JsonNode user) {
        var attributes = user.path("attributes");
        return new Account(
                user.path("username").asText(),
                user.path("id").asText(),
                user.path("firstName").asText() + " " + user.path("lastName").asText(),
                attributes.path("municipality").path(0).asText(),
                attributes.path("department").path(0).asText(),
                StreamSupport.stream(attributes.path("stegvis_roles").spliterator(), false).map(JsonNode::asText).toList());
    }
}
