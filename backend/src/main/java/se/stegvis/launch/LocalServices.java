package se.stegvis.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The one-command mode: PostgreSQL and Keycloak as children of this program, in a data directory that the next start goes on with.
 * PostgreSQL is there when {@link #start} returns, Keycloak follows when the program serves and is waited for by those who sign in.
 */
final class LocalServices {

    private static final String MANAGEMENT_PORT = "quarkus.management.port";
    private static final int DEFAULT_MANAGEMENT_PORT = 9000;

    private final LaunchSettings settings;
    private final DataDirectory data;
    private final KeptSecrets secrets;
    private final PostgresServer postgres;
    private final KeycloakServer keycloak;
    private final MailSink mails = new MailSink();
    private Watch postgresWatch;
    private PostgresRoles roles;
    private Watch keycloakWatch;

    private LocalServices(LaunchSettings settings) {
        this.settings = settings;
        Ports.requireFree(httpPort(), "pages and API", "QUARKUS_HTTP_PORT");
        Ports.requireFree(settings.port(MANAGEMENT_PORT, DEFAULT_MANAGEMENT_PORT), "health and metrics", "QUARKUS_MANAGEMENT_PORT");
        var distribution = KeycloakDistribution.find(settings);
        data = DataDirectory.open(Path.of(settings.find("stegvis.data.dir").orElse(".stegvis")));
        secrets = new KeptSecrets(data.directory("secrets"));
        secrets.of("postgres");
        var logs = data.directory("log");
        postgres = new PostgresServer(PostgresBinaries.unpackedIn(data.directory("runtime")), data.directory("postgres"),
                logs.resolve("postgres.log"), secrets.fileOf("postgres"));
        keycloak = new KeycloakServer(distribution, data.directory("keycloak"), logs.resolve("keycloak.log"),
                settings.port("stegvis.keycloak.port", 8180));
    }

    static LocalServices start(LaunchSettings settings) {
        var services = new LocalServices(settings);
        try {
            services.start();
            return services;
        } catch (RuntimeException failure) {
            services.stop();
            throw failure;
        }
    }

    private void start() {
        keycloak.endSurvivor();
        Ports.requireFree(settings.port("stegvis.keycloak.port", 8180), "sign-in of the demonstration", "STEGVIS_KEYCLOAK_PORT");
        Console.say("Starting PostgreSQL ...");
        postgres.start(settings.port("stegvis.postgres.port", 0));
        roles = new PostgresRoles(postgres.port(), secrets);
        roles.prepare();
        var keycloakIsNew = prepareKeycloak();
        postgresWatch = new Watch("PostgreSQL", postgres::postmaster, () -> postgres.start(postgres.port())).begin();
        mails.start();
        configure();
        if (keycloakIsNew) {
            Console.say("Preparing Keycloak for sign-in (once, half a minute) ...");
            startKeycloak();
        }
    }

    /**
     * Called once pages and API answer: on two cores a Keycloak that starts beside them would only make both late. The first
     * time it is started already, since making its tables takes longer than all the rest.
     */
    void startSignIn() {
        if (keycloakWatch == null) {
            Console.say("Starting Keycloak for sign-in ...");
            startKeycloak();
        }
    }

    private void startKeycloak() {
        var environment = keycloakEnvironment();
        keycloak.start(environment);
        keycloakWatch = new Watch("Keycloak", keycloak::handle, () -> keycloak.start(environment)).begin();
    }

    boolean isSignInReady() {
        return keycloak.answers();
    }

    /** Keycloak first: it still writes its sessions down. May be called more than once, and after a start that failed halfway. */
    void stop() {
        if (keycloakWatch != null) {
            keycloakWatch.end();
        }
        if (postgresWatch != null) {
            postgresWatch.end();
        }
        keycloak.stop();
        mails.stop();
        if (postgres.postmaster() != null) {
            postgres.stop();
        }
        try {
            data.release();
        } catch (IOException alreadyGone) {
            Console.say("The data directory could not be released: " + alreadyGone.getMessage());
        }
    }

    /** Returns whether Keycloak will begin with an empty database. */
    private boolean prepareKeycloak() {
        var realm = DemonstrationRealm.json();
        var imported = data.path("keycloak").resolve("imported");
        var wanted = digest(realm + publicUrl() + secrets.of("web-client"));
        try {
            var isNew = !Files.exists(imported) || !Files.readString(imported).equals(wanted);
            if (isNew) {
                roles.forgetKeycloak();
                KeptSecrets.write(imported, wanted);
            }
            keycloak.prepare(realm);
            return isNew;
        } catch (IOException failure) {
            throw new LaunchException("The data directory cannot be written: " + failure.getMessage(), failure);
        }
    }

    private Map<String, String> keycloakEnvironment() {
        return Map.of(
                "KC_DB_URL", roles.jdbcUrl(PostgresRoles.KEYCLOAK),
                "KC_DB_USERNAME", PostgresRoles.KEYCLOAK,
                "KC_DB_PASSWORD", secrets.of(PostgresRoles.KEYCLOAK),
                "KC_DB_POOL_INITIAL_SIZE", "1", "KC_DB_POOL_MIN_SIZE", "1", "KC_DB_POOL_MAX_SIZE", "10",
                "STEGVIS_PUBLIC_URL", publicUrl(),
                "STEGVIS_WEB_CLIENT_SECRET", secrets.of("web-client"));
    }

    /** Handed to Quarkus as system properties; what the operator set himself stays as it is. */
    private void configure() {
        Map.ofEntries(
                Map.entry("quarkus.http.host", "127.0.0.1"),
                Map.entry("quarkus.datasource.jdbc.url", roles.jdbcUrl(PostgresRoles.DATABASE)),
                Map.entry("quarkus.datasource.username", PostgresRoles.APPLICATION),
                Map.entry("quarkus.datasource.password", secrets.of(PostgresRoles.APPLICATION)),
                Map.entry("quarkus.flyway.username", PostgresRoles.OWNER),
                Map.entry("quarkus.flyway.password", secrets.of(PostgresRoles.OWNER)),
                Map.entry("quarkus.oidc.auth-server-url", keycloak.issuer()),
                Map.entry("quarkus.oidc.web.credentials.secret", secrets.of("web-client")),
                Map.entry("quarkus.oidc.web.token-state-manager.encryption-secret", secrets.of("session")),
                Map.entry("stegvis.pictures.key", secrets.of("pictures")),
                Map.entry("stegvis.mails.key", secrets.of("mails")),
                Map.entry("stegvis.mails.sender", "Stegvis <stegvis@stegvis.invalid>"),
                Map.entry("stegvis.public-address", publicUrl()),
                Map.entry("quarkus.mailer.host", "127.0.0.1"),
                Map.entry("quarkus.mailer.port", String.valueOf(mails.port())),
                Map.entry("stegvis.demonstration.enabled", "true")).forEach((name, value) -> {
                    if (!settings.has(name)) {
                        System.setProperty(name, value);
                    }
                });
    }

    String publicUrl() {
        return "http://localhost:" + httpPort();
    }

    /** Mails that the program sent, newest first. */
    List<MailSink.Taken> sentMails() {
        return mails.taken();
    }

    String sentMailsUrl() {
        return "http://localhost:" + settings.port(MANAGEMENT_PORT, DEFAULT_MANAGEMENT_PORT) + SentMails.PATH;
    }

    private int httpPort() {
        return settings.port("quarkus.http.port", 8080);
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
