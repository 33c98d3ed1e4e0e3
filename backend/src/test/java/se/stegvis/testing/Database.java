package se.stegvis.testing;

import org.eclipse.microprofile.config.ConfigProvider;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The database past the program: as its owner, as the application's role, or as the superuser that tests alone have. */
public final class Database {
    private Database() {}

    public static Connection asApplication() throws SQLException {
        return connect("stegvis_app", "app");
    }

    public static Connection asOwner() throws SQLException {
        return connect("stegvis_owner", "owner");
    }

    /** Sees every municipality's rows. */
    public static Connection asSuperuser() throws SQLException {
        return connect("postgres", "");
    }

    private static Connection connect(String role, String password) throws SQLException {
        return DriverManager.getConnection(ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class), role, password);
    }

    /** First column of every row, as text, seen with all municipalities' rows. */
    public static List<String> texts(String sql, Object... values) {
        try (var connection = asSuperuser()) {
            return texts(connection, sql, values);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public static List<String> texts(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<String>();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
                return found;
            }
        }
    }

    public static long number(String sql, Object... values) {
        return Long.parseLong(texts(sql, values).get(0));
    }

    /** A number as the application's role finds it when bound to the municipality, with nothing but row-level security in the way. */
    public static long countAs(String municipality, String sql) {
        try (var connection = asApplication()) {
            texts(connection, "SELECT set_config('stegvis.municipality', ?, false)", municipality);
            return Long.parseLong(texts(connection, sql).get(0));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public static int update(String sql, Object... values) {
        try (var connection = asSuperuser();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Tables whose rows belong to a municipality. */
    public static List<String> tenantTables() {
        return texts("""
                SELECT c.table_name FROM information_schema.columns c
                JOIN information_schema.tables t USING (table_schema, table_name)
                WHERE c.table_schema = 'public' AND c.column_name = 'municipality_code' AND t.table_type = 'BASE TABLE'
                ORDER BY 1""");
    }

    /** One text that changes when any row of the municipality does, sign-ins, kept answers, and what is done beside requests aside; the bytes of pictures never change. */
    public static String fingerprint(String municipality) {
        return texts(Fingerprint.SQL.replace(":municipality", "'" + municipality + "'")).toString();
    }

    /** Made when first asked for: which tables there are is known only once the program has started. */
    private static final class Fingerprint {
        /** Besides those that sign-ins fill: what goes on beside the requests. */
        private static final Set<String> LEFT_OUT = Set.of(
                "person", "role_assignment", "idempotency_key", "outbox", "notification", "picture_content", "retention_run", "retention_count",
                "retention_entry", "bulk_answer", "bulk_answer_row", "mail_item", "mail_round");
        private static final String SQL = tenantTables().stream().filter(table -> !LEFT_OUT.contains(table))
                .map(table -> "SELECT concat_ws(' ', '%1$s', count(*), sum(hashtextextended(t::text, 0))) FROM %1$s t WHERE municipality_code = :municipality".formatted(table))
                .collect(Collectors.joining(" UNION ALL "));
    }
}
