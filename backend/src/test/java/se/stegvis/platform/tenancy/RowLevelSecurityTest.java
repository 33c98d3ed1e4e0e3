package se.stegvis.platform.tenancy;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stegvis.testing.Api;
import se.stegvis.testing.Database;
import se.stegvis.testing.Town;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.stegvis.testing.ASuggestion.aSuggestionIn;
import static se.stegvis.testing.Api.expect;

/** The second wall: what the database itself keeps from the application's role. */
@QuarkusTest
class RowLevelSecurityTest {
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    @BeforeAll
    static void bothTownsHaveSuggestions() {
        aSuggestionIn(Town.olofstrom()).accepted();
        aSuggestionIn(Town.vimmerby()).accepted();
    }

    /** What a municipality shows to others on purpose; that nothing else is seen of it, GoodExampleTest and AdoptionTest prove. */
    private static final Map<String, String> NOT_SHARED = Map.of(
            "good_example", " WHERE visibility NOT IN ('NETWORK', 'PUBLIC')",
            "adoption", " WHERE NOT EXISTS (SELECT FROM good_example e WHERE e.id = good_example_id AND e.visibility IN ('NETWORK', 'PUBLIC'))",
            "picture", " WHERE NOT EXISTS (SELECT FROM good_example e WHERE e.id = good_example_id AND e.visibility IN ('NETWORK', 'PUBLIC'))");

    private static String notShared(String table) {
        return table + NOT_SHARED.getOrDefault(table, "");
    }

    @Test
    void withoutAMunicipalityThereIsNoRow() throws SQLException {
        try (var connection = Database.asApplication()) {
            for (var table : Database.tenantTables()) {
                assertEquals(List.of("0"), Database.texts(connection, "SELECT count(*) FROM " + notShared(table)), table);
            }
        }
    }

    @Test
    void withAMunicipalityThereAreItsOwnRowsOnly() throws SQLException {
        try (var connection = Database.asApplication()) {
            beIn(connection, Town.vimmerby().code);
            for (var table : Database.tenantTables()) {
                var seen = Database.texts(connection, "SELECT DISTINCT municipality_code FROM " + notShared(table));
                assertTrue(seen.isEmpty() || seen.equals(List.of(Town.vimmerby().code)), table);
            }
            assertFalse(Database.texts(connection, "SELECT id::text FROM suggestion").isEmpty());
        }
    }

    @Test
    void theWallHoldsForTheOwnerToo() throws SQLException {
        try (var connection = Database.asOwner()) {
            assertEquals(List.of("0"), Database.texts(connection, "SELECT count(*) FROM suggestion"));
        }
    }

    @Test
    void aRowCannotBeWrittenIntoAnotherMunicipality() throws SQLException {
        try (var connection = Database.asApplication()) {
            beIn(connection, Town.olofstrom().code);
            var refused = assertThrows(SQLException.class, () -> execute(connection, """
                    INSERT INTO idempotency_key (municipality_code, caller, key, request_hash, created_at) VALUES ('0884', 'x', 'x', '', now())"""));
            assertEquals(INSUFFICIENT_PRIVILEGE, refused.getSQLState());
        }
    }

    @Test
    void aRowCannotBeMovedIntoAnotherMunicipality() throws SQLException {
        try (var connection = Database.asApplication()) {
            beIn(connection, Town.olofstrom().code);
            assertThrows(SQLException.class, () -> execute(connection, "UPDATE department SET municipality_code = '0884'"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "UPDATE suggestion_event SET reason = 'x'", "DELETE FROM suggestion_event", "TRUNCATE suggestion_event", "DELETE FROM assessment",
        "UPDATE effect SET description = 'x'", "DELETE FROM municipality", "DROP TABLE suggestion", "ALTER TABLE suggestion DISABLE ROW LEVEL SECURITY",
        "CREATE TABLE mine (id int)", "SET ROLE stegvis_owner", "UPDATE municipality SET name = 'x'"})
    void theApplicationMayNot(String statement) throws SQLException {
        try (var connection = Database.asApplication()) {
            beIn(connection, Town.olofstrom().code);
            var refused = assertThrows(SQLException.class, () -> execute(connection, statement));
            assertEquals(INSUFFICIENT_PRIVILEGE, refused.getSQLState());
        }
    }

    @Test
    void onlyADraftCanBeThrownAway() throws SQLException {
        var town = Town.ofItsOwn();
        aSuggestionIn(town).submitted();
        var draft = aSuggestionIn(town).drafted();
        try (var connection = Database.asApplication()) {
            beIn(connection, town.code);
            execute(connection, "DELETE FROM suggestion");
        }
        assertEquals(List.of(), Database.texts("SELECT id::text FROM suggestion WHERE id = ?", draft));
        assertEquals(1, Database.number("SELECT count(*) FROM suggestion WHERE municipality_code = ?", town.code));
    }

    @Test
    void noReferenceLeadsIntoAnotherMunicipality() {
        var theirs = aSuggestionIn(Town.vimmerby()).submitted();

        var refused = assertThrows(IllegalStateException.class, () -> {
            try (var connection = Database.asSuperuser()) {
                execute(connection, "INSERT INTO support (municipality_code, suggestion_id, person_id, created_at) VALUES ('1060', '" + theirs + "', '"
                        + Town.olofstrom().id(Town.olofstrom().anna) + "', now())");
            } catch (SQLException expected) {
                throw new IllegalStateException(expected.getSQLState());
            }
        });

        assertEquals("23503", refused.getMessage());
    }

    @Test
    void theApplicationsRoleOwnsNothingAndPassesNoWall() {
        assertEquals(List.of("f"), Database.texts("SELECT rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb FROM pg_roles WHERE rolname = 'stegvis_app'"));
        assertEquals(0, Database.number("SELECT count(*) FROM pg_class WHERE relowner = 'stegvis_app'::regrole"));
        assertEquals(0, Database.number("SELECT count(*) FROM pg_auth_members WHERE member = 'stegvis_app'::regrole"));
    }

    @Test
    void everyTableOfAMunicipalityHasTheWall() {
        assertEquals(List.of(), Database.texts("""
                SELECT relname FROM pg_class JOIN information_schema.columns ON table_name = relname AND column_name = 'municipality_code'
                WHERE table_schema = 'public' AND relkind IN ('r', 'p') AND NOT (relrowsecurity AND relforcerowsecurity)"""));
        assertTrue(Database.tenantTables().size() > 10);
    }

    /** Parameters without a value once made the driver end the transaction that the binding holds for, on that connection for ever. */
    @Test
    void whatASystemClientReadsLeavesTheNextReadersTheirRows() {
        var town = Town.olofstrom();
        var path = town.path("/suggestions/" + aSuggestionIn(town).verified());
        var client = town.system("suggestions:read");
        for (int i = 0; i < 30; i++) {
            for (var part : List.of("", "/events", "/comments")) {
                expect(200, Api.get(client, path + part));
                expect(200, Api.get(town.bo, path + part));
            }
            assertFalse(expect(200, Api.get(client, town.path("/suggestions"))).<List<String>>path("items").isEmpty());
            assertFalse(expect(200, Api.get(town.bo, town.path("/suggestions"))).<List<String>>path("items").isEmpty());
        }
    }

    private static void beIn(Connection connection, String municipality) throws SQLException {
        try (var statement = connection.prepareStatement("SELECT set_config('stegvis.municipality', ?, false)")) {
            statement.setString(1, municipality);
            statement.execute();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
