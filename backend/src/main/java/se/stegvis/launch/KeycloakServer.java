package se.stegvis.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Keycloak as a child process on loopback. The distribution was built at package time and stays untouched; what a running
 * Keycloak writes lies in a home of its own under the data directory.
 * Java is called directly and not through {@code kc.sh}, so that there is one process, with one pid, on every system.
 */
final class KeycloakServer {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final String PACKAGES = "java.base/java.util,java.base/java.util.concurrent,java.base/java.security,java.base/java.lang";

    private final Path distribution;
    private final Path home;
    private final Path log;
    private final int port;
    private Process process;

    KeycloakServer(Path distribution, Path home, Path log, int port) {
        this.distribution = distribution;
        this.home = home;
        this.log = log;
        this.port = port;
    }

    String issuer() {
        return "http://localhost:" + port + "/realms/stegvis";
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** A Keycloak whose program was killed still holds the port and old settings: end it, a new one is up in ten seconds. */
    void endSurvivor() {
        survivor().ifPresent(process -> {
            Console.say("Ending the Keycloak of the previous run ...");
            RememberedProcess.end(process, PATIENCE);
        });
    }

    /** Makes the home ready for a start, which imports this realm (JSON) unless the database has it already. */
    void prepare(String realm) {
        try {
            var imports = Files.createDirectories(home.resolve("data").resolve("import"));
            Files.createDirectories(home.resolve("providers"));
            Files.writeString(imports.resolve("stegvis-realm.json"), realm);
            copyBuildResult();
        } catch (IOException failure) {
            throw new LaunchException("Keycloak's home " + home + " cannot be written: " + failure.getMessage(), failure);
        }
    }

    void start(Map<String, String> environment) {
        var builder = new ProcessBuilder(command()).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        // NB: Keycloak is a Quarkus program too and would take our own settings, the HTTP port first of all
        builder.environment().keySet().removeIf(name -> name.matches("(QUARKUS|KC|KEYCLOAK|SMALLRYE)_.*"));
        builder.environment().putAll(environment);
        builder.environment().putAll(Map.of(
                "KC_HTTP_ENABLED", "true", "KC_HTTP_HOST", "127.0.0.1", "KC_HTTP_PORT", String.valueOf(port),
                "KC_HOSTNAME", "http://localhost:" + port, "KC_CACHE", "local"));
        try {
            process = builder.start();
            process.getOutputStream().close();
            Files.writeString(pidFile(), String.valueOf(process.pid()));
        } catch (IOException failure) {
            throw new LaunchException("Keycloak did not start: " + failure.getMessage(), failure);
        }
    }

    void stop() {
        if (process != null) {
            RememberedProcess.end(process.toHandle(), PATIENCE);
        }
    }

    boolean answers() {
        var request = HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration")).timeout(Duration.ofSeconds(5)).build();
        try {
            var client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Optional<ProcessHandle> survivor() {
        try {
            return Files.exists(pidFile())
                    ? RememberedProcess.find(Long.parseLong(Files.readString(pidFile()).strip()), mark())
                    : Optional.empty();
        } catch (IOException | NumberFormatException noTrace) {
            return Optional.empty();
        }
    }

    private Path pidFile() {
        return home.resolve("pid");
    }

    private String mark() {
        return "-Dkc.home.dir=" + home;
    }

    /** Keycloak looks below its home for what its build wrote and for our sign-in page, and loads all else from the class path. */
    private void copyBuildResult() throws IOException {
        for (var part : List.of(Path.of("lib", "quarkus"), Path.of("themes"))) {
            try (var files = Files.walk(distribution.resolve(part))) {
                for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                    var copy = home.resolve(distribution.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private List<String> command() {
        var java = Path.of(System.getProperty("java.home"), "bin", PostgresBinaries.isWindows() ? "java.exe" : "java");
        var opened = Arrays.stream(PACKAGES.split(",")).map(name -> "--add-opens=" + name + "=ALL-UNNAMED");
        var options = Stream.of(
                "-Xms64m", "-Xmx300m", "-XX:MaxMetaspaceSize=256m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8", "-Duser.language=en", "-Duser.country=US", "-Dpicocli.disable.closures=true",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                mark(), "-Djboss.server.config.dir=" + distribution.resolve("conf"),
                "-cp", distribution.resolve("lib").resolve("quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint", "start", "--optimized", "--import-realm");
        return Stream.of(Stream.of(java.toString()), opened, options)
                .flatMap(part -> part).toList();
    }
}
