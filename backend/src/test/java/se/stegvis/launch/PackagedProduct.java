package se.stegvis.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged program in its own process, in the one-command mode, on ports and in a data directory of its own. */
final class PackagedProduct implements AutoCloseable {

    private static final Duration FIRST_START = Duration.ofMinutes(4);

    private final Path data;
    private final Path log;
    private final int httpPort = freePort();
    private final int managementPort = freePort();
    private final int keycloakPort = freePort();
    private Process process;
    private int saidBefore;

    private PackagedProduct(Path data) {
        this.data = data;
        this.log = data.resolveSibling(data.getFileName() + ".log");
    }

    static PackagedProduct in(String name) {
        try {
            var work = Files.createDirectories(Path.of(System.getProperty("stegvis.work")));
            return new PackagedProduct(Files.createTempDirectory(work, name + "-").resolve("data"));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    PackagedProduct start() {
        process = launch(log, Map.of(
                "QUARKUS_HTTP_PORT", String.valueOf(httpPort),
                "QUARKUS_MANAGEMENT_PORT", String.valueOf(managementPort),
                "STEGVIS_KEYCLOAK_PORT", String.valueOf(keycloakPort),
                "STEGVIS_MAILS_EVERY", "3s",
                "STEGVIS_DATA_DIR", data.toString()));
        return this;
    }

    /** Starts the program with nothing but these settings on top of a cleaned environment. */
    static Process launch(Path log, Map<String, String> settings) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xms64m", "-Xmx256m", "-XX:+UseSerialGC", "-jar", System.getProperty("stegvis.program")));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(name -> name.matches("(QUARKUS|STEGVIS|KC)_.*"));
        builder.environment().putAll(settings);
        try {
            return builder.start();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    PackagedProduct awaitReady() {
        return awaitLine("[stegvis] ready");
    }

    /** Until the line has been printed by the present process; earlier output of the same log does not count. */
    PackagedProduct awaitLine(String line) {
        var deadline = Instant.now().plus(FIRST_START);
        while (!output().substring(saidBefore).contains(line)) {
            if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                close();
                throw new AssertionError("The program did not say \"" + line + "\":\n" + output());
            }
            pause();
        }
        return this;
    }

    URI address(String path) {
        return URI.create("http://localhost:" + httpPort + path);
    }

    URI management(String path) {
        return URI.create("http://127.0.0.1:" + managementPort + path);
    }

    URI issuer() {
        return URI.create("http://localhost:" + keycloakPort + "/realms/stegvis");
    }

    URI tokenEndpoint() {
        return URI.create(issuer() + "/protocol/openid-connect/token");
    }

    Path data() {
        return data;
    }

    String output() {
        try {
            return Files.exists(log) ? Files.readString(log) : "";
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** {@code kill -9}: nothing of the program gets to run any more. */
    void kill() {
        saidBefore = output().length();
        process.toHandle().destroyForcibly();
        await(process);
    }

    void killPostgres() {
        postmaster().destroyForcibly();
    }

    ProcessHandle postmaster() {
        try {
            var pid = Files.readAllLines(data.resolve("postgres").resolve("postmaster.pid")).get(0).strip();
            return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    int postgresPort() {
        try {
            return Integer.parseInt(Files.readAllLines(data.resolve("postgres").resolve("postmaster.pid")).get(3).strip());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    String secret(String name) {
        try {
            return Files.readString(data.resolve("secrets").resolve(name)).strip();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        process.destroy();
        await(process);
    }

    private static void await(Process process) {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    static String anyPort() {
        return String.valueOf(freePort());
    }

    private static int freePort() {
        try (var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
