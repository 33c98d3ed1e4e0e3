package se.stegvis.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import se.stegvis.api.model.Role;

/**
 * What a verified token says.
 *
 * @param municipalityCode null for a network coordinator and its systems
 * @param organisation that coordinates networks; null for everybody of a municipality
 * @param departmentCode null where the identity provider knows none
 * @param mailAddress null where the identity provider gives none, or none that mail can be sent to
 * @param scopes only of system clients
 */
public record SignedInIdentity(
        String issuer,
        String subject,
        String municipalityCode,
        String organisation,
        String departmentCode,
        String displayName,
        String mailAddress,
        Set<Role> roles,
        boolean systemClient,
        Set<String> scopes) {

    /** One text for all that is kept of the claims: when it changes, the kept person is brought up to date. */
    String fingerprint() {
        return String.join("|", displayName, String.valueOf(departmentCode), String.valueOf(mailAddress), new TreeSet<>(roles).toString());
    }

    /** Reads tokens by the configured names of claims. */
    @ApplicationScoped
    static class Reader {
        private static final int LONGEST_ADDRESS = 254;
        /** One address and nothing beside it: it becomes a line of a mail. */
        private static final Pattern MAIL_ADDRESS = Pattern.compile("[^\\s@<>()\\[\\],;:\"\\\\\\p{Cntrl}]+@[^\\s@<>()\\[\\],;:\"\\\\\\p{Cntrl}]+");

        private final ClaimNames names;

        Reader(ClaimNames names) {
            this.names = names;
        }

        SignedInIdentity read(JsonWebToken token) {
            var system = names.actorKindSystem().equals(text(token, names.actorKind()));
            var name = text(token, names.displayName());
            return new SignedInIdentity(
                    token.getIssuer(),
                    token.getSubject(),
                    text(token, names.municipality()),
                    text(token, names.organisation()),
                    text(token, names.department()),
                    name == null ? token.getSubject() : name,
                    mailAddress(token),
                    roles(token),
                    system,
                    system ? scopes(token) : Set.of());
        }

        private Set<Role> roles(JsonWebToken token) {
            var known = Arrays.stream(Role.values()).collect(Collectors.toMap(Role::toString, role -> role));
            return texts(token.getClaim(names.roles())).map(known::get).filter(role -> role != null).collect(Collectors.toUnmodifiableSet());
        }

        private String mailAddress(JsonWebToken token) {
            var address = text(token, names.mailAddress());
            return address != null && address.length() <= LONGEST_ADDRESS && MAIL_ADDRESS.matcher(address).matches() ? address : null;
        }

        private static Set<String> scopes(JsonWebToken token) {
            var scope = text(token, "scope");
            return scope == null ? Set.of() : Set.of(scope.split(" +"));
        }

        private static String text(JsonWebToken token, String claim) {
            return texts(token.getClaim(claim)).findFirst().orElse(null);
        }

        /** A claim may come as one text, as a list, or as JSON, depending on the provider. */
        private static Stream<String> texts(Object value) {
            if (value instanceof String text) {
                return Stream.of(text);
            }
            if (value instanceof JsonString text) {
                return Stream.of(text.getString());
            }
            if (value instanceof JsonArray array) {
                return array.getValuesAs(JsonString.class).stream().map(JsonString::getString);
            }
            if (value instanceof Collection<?> collection) {
                return collection.stream().map(Object::toString);
            }
            return Stream.empty();
        }
    }
}
