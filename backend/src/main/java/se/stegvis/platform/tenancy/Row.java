package se.stegvis.platform.tenancy;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** A row with Java's own types; null stays null. */
public final class Row {
    private final ResultSet row;

    Row(ResultSet row) {
        this.row = row;
    }

    public String text(String column) throws SQLException {
        return row.getString(column);
    }

    public UUID id(String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    public Integer integer(String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }

    public int number(String column) throws SQLException {
        return row.getInt(column);
    }

    public long count(String column) throws SQLException {
        return row.getLong(column);
    }

    public boolean flag(String column) throws SQLException {
        return row.getBoolean(column);
    }

    public BigDecimal decimal(String column) throws SQLException {
        return row.getBigDecimal(column);
    }

    public Instant instant(String column) throws SQLException {
        var value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    public LocalDate date(String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    public byte[] bytes(String column) throws SQLException {
        return row.getBytes(column);
    }

    /** Reads the contract's enumeration by its value; null stays null. */
    public <E> E value(String column, Function<String, E> read) throws SQLException {
        var value = row.getString(column);
        return value == null ? null : read.apply(value);
    }

    public List<String> texts(String column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? List.of() : Arrays.asList((String[]) array.getArray());
    }

    public List<UUID> ids(String column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? List.of() : Arrays.asList((UUID[]) array.getArray());
    }
}
