package se.stegvis.platform.tenancy;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.postgresql.PGStatement;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemType;

/**
 * SQL bound to a municipality, read into records. The binding and the statements travel in one message and, outside a
 * transaction, are one of their own (the extended protocol's implicit transaction up to Sync): one round trip, not four.
 */
@ApplicationScoped
public class TenantQueries {
    static final String BIND = "SELECT set_config('stegvis.municipality', ?, true)";

    private final AgroalDataSource dataSource;

    TenantQueries(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** All rows. */
    public <T> List<T> list(String municipalityCode, Sql sql, RowMapper<T> mapper) {
        return execute(municipalityCode, List.of(sql), hasNoNull(sql), statement -> rows(statement, mapper));
    }

    /** The first row, if there is one. */
    public <T> Optional<T> find(String municipalityCode, Sql sql, RowMapper<T> mapper) {
        return list(municipalityCode, sql, mapper).stream().findFirst();
    }

    /** Runs a statement that changes rows and says how many. */
    public int update(String municipalityCode, Sql sql) {
        return execute(municipalityCode, List.of(sql), true, PreparedStatement::getUpdateCount);
    }

    /** Changes or removes the row that the statement names by its id and version: CHANGED_MEANWHILE where it is of that version no more. */
    public void updateCurrent(String municipalityCode, Sql sql) {
        if (update(municipalityCode, sql) == 0) {
            throw ProblemException.of(ProblemType.CHANGED_MEANWHILE);
        }
    }

    /** Rows and, in the same message, a second statement that counts them. */
    public <T> Counted<T> listAndCount(String municipalityCode, Sql rows, Sql count, boolean planForValues, RowMapper<T> mapper) {
        return execute(municipalityCode, List.of(rows, count), !planForValues && hasNoNull(rows) && hasNoNull(count), statement -> {
            var found = rows(statement, mapper);
            statement.getMoreResults();
            try (var counted = statement.getResultSet()) {
                counted.next();
                return new Counted<>(found, counted.getLong(1));
            }
        });
    }

    /** All rows of a statement that shall be planned for the values at hand, as full-text search needs. */
    public <T> List<T> listPlannedForValues(String municipalityCode, Sql sql, RowMapper<T> mapper) {
        return execute(municipalityCode, List.of(sql), false, statement -> rows(statement, mapper));
    }

    /** Rows and their number. */
    public record Counted<T>(List<T> rows, long count) {}

    private <T> T execute(String municipalityCode, List<Sql> statements, boolean prepare, ResultReader<T> reader) {
        var text = new StringBuilder(BIND);
        statements.forEach(sql -> text.append(";\n").append(sql.text()));
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(text.toString())) {
            if (!prepare) {
                statement.unwrap(PGStatement.class).setPrepareThreshold(0);
            }
            statement.setString(1, municipalityCode);
            int position = 2;
            for (var sql : statements) {
                for (var value : sql.values()) {
                    bind(connection, statement, position++, value);
                }
            }
            statement.execute();
            statement.getMoreResults();
            return reader.read(statement);
        } catch (SQLException failed) {
            throw new DatabaseException(failed);
        }
    }

    /**
     * NB: a null has no type, so the driver would describe a prepared statement to learn it; and before a described statement that
     * returns texts it ends the message's implicit transaction (flushIfDeadlockRisk), and the binding with it. On that connection
     * the statement would find no row from then on, for anybody. What reads with a null is therefore never prepared.
     */
    private static boolean hasNoNull(Sql sql) {
        return sql.values().stream().noneMatch(Objects::isNull);
    }

    private static <T> List<T> rows(PreparedStatement statement, RowMapper<T> mapper) throws SQLException {
        try (var results = statement.getResultSet()) {
            var row = new Row(results);
            var found = new ArrayList<T>();
            while (results.next()) {
                found.add(mapper.map(row));
            }
            return found;
        }
    }

    private static void bind(Connection connection, PreparedStatement statement, int position, Object value) throws SQLException {
        if (value instanceof Instant instant) {
            statement.setObject(position, instant.atOffset(ZoneOffset.UTC));
        } else if (value instanceof Enum<?> constant) {
            statement.setString(position, constant.toString());
        } else if (value instanceof Collection<?> collection) {
            var type = collection.stream().allMatch(UUID.class::isInstance) ? "uuid" : "text";
            var elements = collection.stream().map(element -> element instanceof Enum<?> ? element.toString() : element).toArray();
            statement.setArray(position, connection.createArrayOf(type, elements));
        } else {
            statement.setObject(position, value);
        }
    }

    @FunctionalInterface
    private interface ResultReader<T> {
        T read(PreparedStatement statement) throws SQLException;
    }
}
