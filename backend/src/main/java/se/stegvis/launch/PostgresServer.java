package se.stegvis.launch;

import io.zonky.test.db.postgres.util.LinuxUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The embedded PostgreSQL: on loopback, durable, with passwords for everybody. It outlives a killed program; the next start
 * finds it by {@code postmaster.pid} and goes on with it.
 */
final class PostgresServer {

    static final String SUPERUSER = "postgres";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String CONFIGURATION = "stegvis.conf";

    private final Path home;
    private final Path data;
    private final Path log;
    private final Path superuserPassword;
    private int port;
    private ProcessHandle postmaster;

    PostgresServer(Path home, Path data, Path log, Path superuserPassword) {
        this.home = home;
        this.data = data;
        this.log = log;
        this.superuserPassword = superuserPassword;
    }

    int port() {
        return port;
    }

    ProcessHandle postmaster() {
        return postmaster;
    }

    void start(int wantedPort) {
        try {
            if (!Files.exists(data.resolve("PG_VERSION"))) {
                createCluster();
            }
            requireSameMajor();
            var survivor = survivor();
            if (survivor.isPresent()) {
                postmaster = survivor.get();
                Console.say("PostgreSQL of the previous run is still there, going on with it.");
            } else {
                startPostmaster(wantedPort);
            }
            port = Integer.parseInt(pidFile().get(3).strip());
        } catch (IOException failure) {
            throw new LaunchException("PostgreSQL did not start: " + failure.getMessage() + ". Its log: " + log, failure);
        }
    }

    /** Lets transactions end by an error and writes everything down ("fast"); a later start has nothing to recover. */
    void stop() {
        try {
            run(PATIENCE, program("pg_ctl"), "stop", "-D", data.toString(), "-m", "fast", "-w", "-t", "30");
        } catch (IOException | LaunchException failure) {
            Console.say("PostgreSQL did not stop in time: " + failure.getMessage());
        }
    }

    private void createCluster() throws IOException {
        Console.say("Creating the database cluster (once) ...");
        run(PATIENCE, program("initdb"), "-D", data.toString(), "-U", SUPERUSER,
                "--auth=scram-sha-256", "--pwfile=" + superuserPassword, "--encoding=UTF8", "--locale=" + libraryLocale(),
                "--locale-provider=builtin", "--builtin-locale=C.UTF-8");
        Files.writeString(data.resolve("postgresql.conf"), "\ninclude '" + CONFIGURATION + "'\n", StandardOpenOption.APPEND);
    }

    private void startPostmaster(int wantedPort) throws IOException {
        Files.deleteIfExists(data.resolve("postmaster.pid"));
        Files.writeString(data.resolve(CONFIGURATION), configuration(wantedPort == 0 ? Ports.free() : wantedPort));
        run(PATIENCE, program("pg_ctl"), "start", "-D", data.toString(), "-l", log.toString(), "-w", "-t", "50");
        postmaster = survivor().orElseThrow(() -> new LaunchException("PostgreSQL ended at once. Its log: " + log));
    }

    private Optional<ProcessHandle> survivor() throws IOException {
        var lines = pidFile();
        return lines.size() < 4 ? Optional.empty() : RememberedProcess.find(Long.parseLong(lines.get(0).strip()), data.toString());
    }

    private List<String> pidFile() throws IOException {
        var file = data.resolve("postmaster.pid");
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    private void requireSameMajor() throws IOException {
        var version = run(PATIENCE, program("postgres"), "--version").replaceFirst(".*PostgreSQL\\) ", "");
        var ours = version.split("[.\\s]")[0];
        var theirs = Files.readString(data.resolve("PG_VERSION")).strip();
        if (!ours.equals(theirs)) {
            throw new LaunchException("The data directory " + data + " was written by PostgreSQL " + theirs + ", this program brings"
                    + " PostgreSQL " + ours + ". Move the data over with pg_dump and pg_restore, or start with an empty directory"
                    + " (STEGVIS_DATA_DIR).");
        }
    }

    /** {@code fsync} and its two companions are PostgreSQL's defaults; they are written out because all promises rest on them. */
    private static String configuration(int port) {
        return """
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                fsync = on
                synchronous_commit = on
                full_page_writes = on
                password_encryption = 'scram-sha-256'
                max_connections = 80
                shared_buffers = '128MB'
                timezone = 'UTC'
                log_timezone = 'UTC'
                log_min_error_statement = 'panic'
                jit = off
                """.formatted(port);
    }

    /** PostgreSQL's own C.UTF-8 sorts and folds case; the library's locale is used for messages and word characters. */
    private static String libraryLocale() {
        if (PostgresBinaries.isWindows()) {
            return "C";
        }
        return PostgresBinaries.isMac() ? "en_US.UTF-8" : "C.UTF-8";
    }

    private String program(String name) {
        return PostgresBinaries.program(home, name).toString();
    }

    private String run(Duration patience, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        if (LinuxUtils.isUnshareAvailable()) {
            // PostgreSQL refuses to run as root; in a user namespace of its own root is nobody.
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of(arguments));
        // NB: output to a file, not a pipe: the postmaster inherits it and would keep a pipe open for ever
        var output = Files.createTempFile(log.getParent(), "postgres-command-", ".txt");
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
            process.getOutputStream().close();
            if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new LaunchException(Path.of(arguments[0]).getFileName() + " took longer than " + patience.toSeconds() + " s");
            }
            if (process.exitValue() != 0) {
                throw new LaunchException(Path.of(arguments[0]).getFileName() + " failed: " + Files.readString(output).strip());
            }
            return Files.readString(output);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LaunchException("The start was interrupted.", interrupted);
        } finally {
            Files.deleteIfExists(output);
        }
    }
}
