package se.stegvis.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * One more backend on the database and the sign-in of a product that runs, as a real installation has two. It takes the session of a
 * browser that signed in at the first.
 */
final class SecondBackend implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(2);

    private final String httpPort = PackagedProduct.anyPort();
    private final String managementPort = PackagedProduct.anyPort();
    private final Process process;

    private SecondBackend(PackagedProduct first) {
        var log = first.data().resolveSibling("second-backend.log");
        process = PackagedProduct.launch(log, Map.ofEntries(
                Map.entry("QUARKUS_HTTP_HOST", "127.0.0.1"),
                Map.entry("QUARKUS_HTTP_PORT", httpPort),
                Map.entry("QUARKUS_MANAGEMENT_PORT", managementPort),
                Map.entry("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:" + first.postgresPort() + "/stegvis"),
                Map.entry("QUARKUS_DATASOURCE_USERNAME", "stegvis_app"),
                Map.entry("QUARKUS_DATASOURCE_PASSWORD", first.secret("stegvis_app")),
                Map.entry("QUARKUS_FLYWAY_USERNAME", "stegvis_owner"),
                Map.entry("QUARKUS_FLYWAY_PASSWORD", first.secret("stegvis_owner")),
                Map.entry("QUARKUS_OIDC_AUTH_SERVER_URL", first.issuer().toString()),
                Map.entry("QUARKUS_OIDC_WEB_CREDENTIALS_SECRET", first.secret("web-client")),
                Map.entry("QUARKUS_OIDC_WEB_TOKEN_STATE_MANAGER_ENCRYPTION_SECRET", first.secret("session")),
                Map.entry("QUARKUS_OIDC_WEB_AUTHENTICATION_COOKIE_FORCE_SECURE", "false"),
                Map.entry("STEGVIS_PICTURES_KEY", first.secret("pictures"))));
    }

    /** Returns when it answers. */
    static SecondBackend beside(PackagedProduct first) throws InterruptedException {
        var second = new SecondBackend(first);
        try {
            second.awaitReady();
            return second;
        } catch (InterruptedException | RuntimeException | AssertionError failure) {
            second.close();
            throw failure;
        }
    }

    URI address() {
        return URI.create("http://localhost:" + httpPort);
    }

    private void awaitReady() throws InterruptedException {
        var deadline = Instant.now().plus(START);
        while (!isReady()) {
            if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                throw new AssertionError("The second backend does not answer");
            }
            TimeUnit.MILLISECONDS.sleep(300);
        }
    }

    private boolean isReady() throws InterruptedException {
        var question = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + managementPort + "/q/health/ready")).build();
        try {
            return HttpClient.newHttpClient().send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
