package se.stegvis.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/**
 * One PostgreSQL for all tests, with the two roles that the program has, and a key for tokens.
 * NB: it lives in another class loader than the tests; what they need of it they read from the configuration.
 */
public class PostgresForTests implements QuarkusTestResourceLifecycleManager {
    private static final int KEY_BITS = 2048;

    private EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        try {
            postgres = EmbeddedPostgres.builder()
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                    .setServerConfig("max_connections", "120")
                    .start();
            prepare();
            return configuration();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (SQLException | NoSuchAlgorithmException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void prepare() throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE ROLE stegvis_owner LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD 'owner'");
            statement.execute("CREATE ROLE stegvis_app LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD 'app'");
            statement.execute("CREATE DATABASE stegvis OWNER stegvis_owner");
        }
        try (var connection = postgres.getDatabase("postgres", "stegvis").getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE EXTENSION pg_stat_statements");
        }
    }

    private Map<String, String> configuration() throws NoSuchAlgorithmException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(KEY_BITS);
        var keys = generator.generateKeyPair();
        var url = "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/stegvis";
        var configuration = new HashMap<String, String>();
        configuration.put("quarkus.http.test-port", "0");
        configuration.put("quarkus.management.test-port", "0");
        configuration.put("quarkus.datasource.jdbc.url", url);
        configuration.put("quarkus.datasource.username", "stegvis_app");
        configuration.put("quarkus.datasource.password", "app");
        configuration.put("quarkus.flyway.username", "stegvis_owner");
        configuration.put("quarkus.flyway.password", "owner");
        configuration.put("quarkus.oidc.public-key", Base64.getEncoder().encodeToString(keys.getPublic().getEncoded()));
        configuration.put("quarkus.oidc.token.issuer", TestTokens.ISSUER);
        configuration.put("quarkus.oidc.web.tenant-enabled", "false");
        configuration.put(TestTokens.PRIVATE_KEY, Base64.getEncoder().encodeToString(keys.getPrivate().getEncoded()));
        configuration.put("quarkus.mailer.host", "127.0.0.1");
        configuration.put("quarkus.mailer.port", String.valueOf(freePort()));
        // What time brings is brought by the tests themselves, at the time they choose.
        configuration.put("quarkus.scheduler.enabled", "false");
        // On a busy machine nothing shall fail for being slow.
        configuration.put("quarkus.datasource.jdbc.acquisition-timeout", "60");
        configuration.put("quarkus.datasource.jdbc.additional-jdbc-properties.connectTimeout", "60");
        configuration.put("quarkus.datasource.jdbc.additional-jdbc-properties.socketTimeout", "60");
        configuration.put("quarkus.datasource.jdbc.additional-jdbc-properties.options", "-c statement_timeout=60s -c lock_timeout=60s");
        // Silent about what tests provoke on purpose, and about the contract's own keywords.
        configuration.put("quarkus.log.category.\"org.hibernate.validator\".level", "ERROR");
        configuration.put("quarkus.log.category.\"com.networknt.schema\".level", "ERROR");
        configuration.put("quarkus.log.category.\"org.flywaydb\".level", "WARN");
        return configuration;
    }

    /** Where a test that reads mails starts a mail server; for all others there is none. */
    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void stop() {
        try {
            postgres.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
