package se.stegvis.launch;

import org.postgresql.ds.PGSimpleDataSource;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/**
 * The databases and roles inside the embedded PostgreSQL. The program reads and writes as {@code stegvis_app}, which owns
 * nothing, so that row-level security holds for it; only migrations run as {@code stegvis_owner}.
 */
final class PostgresRoles {

    static final String OWNER = "stegvis_owner";
    static final String APPLICATION = "stegvis_app";
    static final String KEYCLOAK = "keycloak";
    static final String DATABASE = "stegvis";

    private final int port;
    private final KeptSecrets secrets;

    PostgresRoles(int port, KeptSecrets secrets) {
        this.port = port;
        this.secrets = secrets;
    }

    void prepare() {
        try (var connection = asSuperuser("postgres")) {
            requireDurability(connection);
            for (var role : new String[] {OWNER, APPLICATION, KEYCLOAK}) {
                role(connection, role);
            }
            database(connection, DATABASE, OWNER);
            database(connection, KEYCLOAK, KEYCLOAK);
            execute(connection, "GRANT CONNECT ON DATABASE " + DATABASE + " TO " + APPLICATION);
        } catch (SQLException failure) {
            throw new LaunchException("The embedded PostgreSQL could not be prepared: " + failure.getMessage(), failure);
        }
        letSearchUseItsIndex();
    }

    /** Row-level security keeps operators that are not leak-proof away from indexes; this one tells nothing but its result (decision 0013). */
    private void letSearchUseItsIndex() {
        try (var connection = asSuperuser(DATABASE)) {
            execute(connection, "ALTER FUNCTION pg_catalog.ts_match_vq(tsvector, tsquery) LEAKPROOF");
        } catch (SQLException failure) {
            throw new LaunchException("The database of the program could not be prepared: " + failure.getMessage(), failure);
        }
    }

    /** Throws away what Keycloak stored, so that a changed realm file is imported anew. The demonstration's subjects are fixed. */
    void forgetKeycloak() {
        try (var connection = asSuperuser("postgres")) {
            execute(connection, "DROP DATABASE IF EXISTS " + KEYCLOAK + " WITH (FORCE)");
            database(connection, KEYCLOAK, KEYCLOAK);
        } catch (SQLException failure) {
            throw new LaunchException("Keycloak's database could not be made anew: " + failure.getMessage(), failure);
        }
    }

    String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private Connection asSuperuser(String database) throws SQLException {
        var source = new PGSimpleDataSource();
        source.setUrl(jdbcUrl(database));
        source.setUser(PostgresServer.SUPERUSER);
        source.setPassword(secrets.of("postgres"));
        source.setConnectTimeout(10);
        return source.getConnection();
    }

    private static void requireDurability(Connection connection) throws SQLException {
        for (var wanted : Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on").entrySet()) {
            try (var statement = connection.createStatement();
                    var result = statement.executeQuery("SHOW " + wanted.getKey())) {
                result.next();
                if (!wanted.getValue().equals(result.getString(1))) {
                    throw new LaunchException("PostgreSQL runs with " + wanted.getKey() + " = " + result.getString(1)
                            + ": what is acknowledged could be lost. Remove that setting.");
                }
            }
        }
    }

    private void role(Connection connection, String role) throws SQLException {
        var attributes = " LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD '" + secrets.of(role) + "'";
        var verb = exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", role) ? "ALTER ROLE " : "CREATE ROLE ";
        execute(connection, verb + role + attributes);
    }

    private static void database(Connection connection, String database, String owner) throws SQLException {
        if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", database)) {
            execute(connection, "CREATE DATABASE " + database + " OWNER " + owner);
        }
        execute(connection, "REVOKE ALL ON DATABASE " + database + " FROM PUBLIC");
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var result = statement.executeQuery()) {
                return result.next();
            }
        }
    }

    /** NB: names and secrets here are our own constants and base64url, there is nothing to escape. */
    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
