package se.stegvis.launch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A half configured installation does not start, and says all that it lacks at once. */
class RefusedStartIT {

    private static final Map<String, String> COMPLETE = Map.of(
            "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:1/stegvis",
            "QUARKUS_OIDC_AUTH_SERVER_URL", "http://127.0.0.1:1/realms/stegvis",
            "QUARKUS_DATASOURCE_USERNAME", "stegvis_app",
            "QUARKUS_DATASOURCE_PASSWORD", "Vh3-kk92-application",
            "QUARKUS_FLYWAY_USERNAME", "stegvis_owner",
            "QUARKUS_FLYWAY_PASSWORD", "Zz8-pq71-migrations",
            "QUARKUS_OIDC_WEB_CREDENTIALS_SECRET", "Kw7-client-9dh2-4hsb",
            "QUARKUS_OIDC_WEB_TOKEN_STATE_MANAGER_ENCRYPTION_SECRET", "p0-Yb2n-sessions-8dnw-2hds-qq41-x",
            "STEGVIS_PICTURES_KEY", "m4-Rx8t-pictures-3kfa-9pzu-wb70-e");

    @TempDir
    private Path directory;

    @Test
    void allThatIsMissingIsToldAtOnce() throws Exception {
        var said = refused(Map.of("QUARKUS_DATASOURCE_JDBC_URL", COMPLETE.get("QUARKUS_DATASOURCE_JDBC_URL")));

        COMPLETE.keySet().stream().filter(name -> !name.endsWith("JDBC_URL"))
                .forEach(name -> assertTrue(said.contains(name + " is missing"), said));
    }

    @Test
    void anIssuerAloneIsHalfAConfigurationToo() throws Exception {
        var said = refused(Map.of("QUARKUS_OIDC_AUTH_SERVER_URL", COMPLETE.get("QUARKUS_OIDC_AUTH_SERVER_URL")));

        assertTrue(said.contains("QUARKUS_DATASOURCE_JDBC_URL is missing"), said);
    }

    @Test
    void shortAndWellKnownSecretsAreNone() throws Exception {
        var settings = new HashMap<>(COMPLETE);
        settings.put("QUARKUS_OIDC_WEB_TOKEN_STATE_MANAGER_ENCRYPTION_SECRET", "only-20-characters-x");
        settings.put("QUARKUS_OIDC_WEB_CREDENTIALS_SECRET", "changemechangeme");
        settings.put("QUARKUS_DATASOURCE_PASSWORD", "aaaaaaaaaaaaaaaa");
        var said = refused(settings);

        assertTrue(said.contains("ENCRYPTION_SECRET is too short (at least 32 characters)"), said);
        assertTrue(said.contains("CREDENTIALS_SECRET is a default or an example"), said);
        assertTrue(said.contains("DATASOURCE_PASSWORD is a default or an example"), said);
        settings.values().forEach(value -> assertFalse(said.contains(value), "a value was shown: " + said));
    }

    @Test
    void whoSendsMailsSaysFromWhereAndThrough() throws Exception {
        var settings = new HashMap<>(COMPLETE);
        settings.put("STEGVIS_MAILS_SENDER", "Stegvis <stegvis@stegvis.invalid>");
        var said = refused(settings);

        for (var name : List.of("STEGVIS_PUBLIC_ADDRESS", "QUARKUS_MAILER_HOST", "STEGVIS_MAILS_KEY")) {
            assertTrue(said.contains(name + " is missing"), said);
        }
    }

    @Test
    void theRoleOfTheProgramOwnsNoTables() throws Exception {
        var settings = new HashMap<>(COMPLETE);
        settings.put("QUARKUS_FLYWAY_USERNAME", "stegvis_app");

        assertTrue(refused(settings).contains("must be another role than the one that owns the tables"));
    }

    @Test
    void demonstrationAccountsCannotBeSwitchedOn() throws Exception {
        var settings = new HashMap<>(COMPLETE);
        settings.put("STEGVIS_DEMONSTRATION_ENABLED", "true");

        assertTrue(refused(settings).contains("exist only in the one-command mode"));
    }

    private String refused(Map<String, String> settings) throws Exception {
        var log = directory.resolve("output.log");
        var all = new HashMap<>(settings);
        all.put("STEGVIS_DATA_DIR", directory.resolve("data").toString());
        var process = PackagedProduct.launch(log, all);
        try {
            assertTrue(process.waitFor(30, TimeUnit.SECONDS), "the program started");
            assertEquals(2, process.exitValue());
            assertFalse(Files.exists(directory.resolve("data")), "nothing of the one-command mode was touched");
            return Files.readString(log);
        } finally {
            process.destroyForcibly();
        }
    }
}
