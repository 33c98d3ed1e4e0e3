package se.stegvis.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The mode of a real installation: database and identity provider are the municipality's own. Every secret must be given and be
 * worth the name; all that is missing is told at once, and never a value.
 */
final class ExternalMode {

    static final String DATABASE = "quarkus.datasource.jdbc.url";
    static final String ISSUER = "quarkus.oidc.auth-server-url";
    private static final String SECURE_COOKIES = "quarkus.oidc.web.authentication.cookie-force-secure";
    private static final String DEMONSTRATION = "stegvis.demonstration.enabled";

    private static final List<String> ADDRESSES_AND_NAMES = List.of(
            DATABASE, ISSUER, "quarkus.datasource.username", "quarkus.flyway.username");
    private static final List<Secret> SECRETS = List.of(
            new Secret("quarkus.datasource.password", 12),
            new Secret("quarkus.flyway.password", 12),
            new Secret("quarkus.oidc.web.credentials.secret", 16),
            new Secret("quarkus.oidc.web.token-state-manager.encryption-secret", 32),
            new Secret("stegvis.pictures.key", 32));
    private static final String MAIL_SENDER = "stegvis.mails.sender";
    private static final Secret MAIL_KEY = new Secret("stegvis.mails.key", 32);
    private static final List<String> FOR_MAILS = List.of("stegvis.public-address", "quarkus.mailer.host");
    private static final Set<String> WELL_KNOWN = Set.of(
            "secret", "password", "changeme", "change-me", "change_me", "default", "example", "stegvis", "postgres", "keycloak",
            "admin", "test", "replace-me", "0123456789", "1234567890");

    private ExternalMode() {
    }

    private record Secret(String name, int atLeast) {
    }

    static boolean isWanted(LaunchSettings settings) {
        return settings.has(DATABASE) || settings.has(ISSUER);
    }

    static void requireComplete(LaunchSettings settings) {
        var faults = new ArrayList<String>();
        for (var name : ADDRESSES_AND_NAMES) {
            if (!settings.has(name)) {
                faults.add(told(name) + " is missing");
            }
        }
        SECRETS.forEach(secret -> faults.addAll(faultsOf(secret, settings)));
        if (settings.has(MAIL_SENDER)) {
            FOR_MAILS.stream().filter(name -> !settings.has(name)).forEach(name -> faults.add(told(name) + " is missing: " + told(MAIL_SENDER) + " is set"));
            faults.addAll(faultsOf(MAIL_KEY, settings));
        }
        var application = settings.find("quarkus.datasource.username");
        if (application.isPresent() && application.equals(settings.find("quarkus.flyway.username"))) {
            faults.add(told("quarkus.datasource.username") + " must be another role than the one that owns the tables, or row-level"
                    + " security does not hold");
        }
        if (settings.find(DEMONSTRATION).filter(Boolean::parseBoolean).isPresent()) {
            faults.add(told(DEMONSTRATION) + " cannot be set: demonstration accounts and data exist only in the one-command mode");
        }
        if (!faults.isEmpty()) {
            throw new LaunchException("A database or an identity provider of your own is configured, so all of this is needed:\n  - "
                    + String.join("\n  - ", faults));
        }
    }

    /** Cookies of a real installation travel over TLS only, whatever the proxy in front says; the operator may still decide otherwise. */
    static void harden(LaunchSettings settings) {
        if (!settings.has(SECURE_COOKIES)) {
            System.setProperty(SECURE_COOKIES, "true");
        }
    }

    private static List<String> faultsOf(Secret secret, LaunchSettings settings) {
        var value = settings.find(secret.name());
        if (value.isEmpty()) {
            return List.of(told(secret.name()) + " is missing");
        }
        if (value.get().length() < secret.atLeast()) {
            return List.of(told(secret.name()) + " is too short (at least " + secret.atLeast() + " characters)");
        }
        return isWellKnown(value.get()) ? List.of(told(secret.name()) + " is a default or an example, make a random one") : List.of();
    }

    /** A well-known word, also when repeated to reach the length, or a single character repeated. */
    private static boolean isWellKnown(String value) {
        var lower = value.toLowerCase(Locale.ROOT);
        return lower.chars().distinct().count() < 6
                || WELL_KNOWN.stream().anyMatch(word -> lower.replace(word, "").replaceAll("[^a-z0-9]", "").length() < 4);
    }

    private static String told(String name) {
        return name.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT);
    }
}
