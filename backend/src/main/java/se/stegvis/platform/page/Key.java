package se.stegvis.platform.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;

/**
 * A column that a list is ordered by.
 *
 * @param expression in SQL
 * @param reader reads its value from a cursor's text; throws when it is not one
 */
public record Key(String expression, Function<String, Object> reader) {
    public static Key instant(String expression) {
        return new Key(expression, Instant::parse);
    }

    public static Key date(String expression) {
        return new Key(expression, LocalDate::parse);
    }

    public static Key id(String expression) {
        return new Key(expression, UUID::fromString);
    }

    public static Key integer(String expression) {
        return new Key(expression, Integer::valueOf);
    }

    public static Key text(String expression) {
        return new Key(expression, text -> text);
    }
}
