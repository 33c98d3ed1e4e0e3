package se.stegvis.launch;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The one-command mode is killed in every way, and goes on with its data. The cases build on each other: one data directory. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SurvivalIT {

    private static PackagedProduct product;

    @BeforeAll
    static void firstStart() {
        product = PackagedProduct.in("survival").start().awaitReady();
    }

    @AfterAll
    static void end() {
        var postmaster = product.postmaster();
        product.close();
        assertTrue(RememberedProcess.hasEnded(postmaster, Duration.ofSeconds(10)), "PostgreSQL outlived an orderly stop");
    }

    @Test
    @Order(1)
    void theDatabaseIsDurableAndTheProgramOwnsNothing() throws SQLException {
        try (var connection = asApplication()) {
            assertEquals("on", text(connection, "SHOW fsync"));
            assertEquals("on", text(connection, "SHOW synchronous_commit"));
            assertEquals("127.0.0.1", text(connection, "SHOW listen_addresses"));
            assertEquals("f", text(connection, "SELECT (rolsuper OR rolbypassrls OR rolcreaterole)::text::char(1) FROM pg_roles WHERE rolname = current_user"));
            assertEquals("0", text(connection, "SELECT count(*) FROM pg_class WHERE pg_get_userbyid(relowner) = current_user"));
        }
    }

    @Test
    @Order(2)
    void aKilledPostgresIsStartedAgain() {
        var before = product.postmaster();
        product.killPostgres();

        eventually(() -> product.postmaster().pid() != before.pid() && answers());
    }

    @Test
    @Order(3)
    void aKilledProgramFindsItsPostgresAgain() {
        var before = product.postmaster();
        product.kill();
        assertTrue(before.isAlive());
        product.start().awaitReady();

        assertEquals(before.pid(), product.postmaster().pid());
        assertEquals(303, new PersonAtBrowser().signIn(product, "vera.employee", "/").statusCode());
    }

    @Test
    @Order(4)
    void programAndPostgresKilledTogetherComeBack() {
        var before = product.postmaster();
        product.kill();
        product.killPostgres();
        product.start().awaitReady();

        assertNotEquals(before.pid(), product.postmaster().pid());
        assertTrue(answers());
    }

    @Test
    @Order(5)
    void aSecondProgramOnTheSameDataIsRefused() throws Exception {
        var log = product.data().resolveSibling("second.log");
        var second = PackagedProduct.launch(log, Map.of("STEGVIS_DATA_DIR", product.data().toString(),
                "QUARKUS_HTTP_PORT", PackagedProduct.anyPort(), "QUARKUS_MANAGEMENT_PORT", PackagedProduct.anyPort()));

        assertEquals(2, second.waitFor());
        assertTrue(Files.readString(log).contains("Another Stegvis already runs on the data directory"));
        assertTrue(answers());
    }

    @Test
    @Order(6)
    void whatWasAcknowledgedIsThereOnceAndWhatWasRepeatedToo() throws Exception {
        var ledger = new Ledger(product);
        eventually(() -> ledger.acknowledged().size() > 20);
        product.killPostgres();
        eventually(SurvivalIT::answers);
        var afterPostgres = ledger.acknowledged().size();
        eventually(() -> ledger.acknowledged().size() > afterPostgres + 20);
        product.kill();
        ledger.stopWriting();
        assertTrue(ledger.countOfUnanswered() > 0, "the kills hit nothing");
        product.start().awaitReady();
        ledger.settle();

        var stored = new HashMap<String, String>();
        try (var connection = asSuperuser(); var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT substr(title, 8), id FROM suggestion WHERE title LIKE 'Ledger %'")) {
            while (rows.next()) {
                assertNull(stored.put(rows.getString(1), rows.getString(2)), "stored twice");
            }
        }
        assertEquals(stored, ledger.acknowledged());
        var any = ledger.acknowledged().entrySet().iterator().next();
        assertEquals(any.getValue(), ledger.repeated(any.getKey()));
    }

    private static Connection asSuperuser() throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + product.postgresPort() + "/stegvis", "postgres", product.secret("postgres"));
    }

    private static boolean answers() {
        try {
            return new PersonAtBrowser().get(product.management("/q/health/ready")).statusCode() == 200;
        } catch (IllegalStateException notReached) {
            return false;
        }
    }

    private static Connection asApplication() throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + product.postgresPort() + "/stegvis", "stegvis_app", product.secret("stegvis_app"));
    }

    private static String text(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement(); var result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }

    private static void eventually(BooleanSupplier condition) {
        var deadline = Instant.now().plus(Duration.ofSeconds(60));
        while (true) {
            try {
                if (condition.getAsBoolean()) {
                    return;
                }
                Thread.sleep(200);
            } catch (RuntimeException notYet) {
                // the pid file is missing for a moment
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            assertTrue(Instant.now().isBefore(deadline), "did not come back within 60 s");
        }
    }
}
