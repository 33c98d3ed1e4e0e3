package se.stegvis.platform.http;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads values of parameters strictly: no {@code +5}, no Arabic digits, no day that does not exist, no other spelling of true. */
final class StrictValues {
    private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9][0-9]{0,8})");
    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern INSTANT = Pattern.compile(DATE.pattern() + "T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})");
    private static final Map<String, Boolean> BOOLEANS = Map.of("true", true, "false", false);

    private StrictValues() {}

    /** Whether values of the type are read here; others are the framework's. */
    static boolean reads(Class<?> type) {
        return type == Integer.class || type == Boolean.class || type == UUID.class || type == LocalDate.class || type == Instant.class || type.isEnum();
    }

    /** The value, or null where the text is none of that type. */
    static Object read(Class<?> type, String text) {
        if (type == Integer.class) {
            return INTEGER.matcher(text).matches() ? Integer.valueOf(text) : null;
        }
        if (type == Boolean.class) {
            return BOOLEANS.get(text);
        }
        if (type == UUID.class) {
            return UUID_FORM.matcher(text).matches() ? UUID.fromString(text) : null;
        }
        if (type == LocalDate.class) {
            return date(text);
        }
        if (type == Instant.class) {
            return instant(text);
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants()).filter(one -> one.toString().equals(text)).findFirst().orElse(null);
        }
        return text;
    }

    /** With any offset, as RFC 3339 writes it; without one it would be no instant. */
    private static Instant instant(String text) {
        try {
            return INSTANT.matcher(text).matches() ? OffsetDateTime.parse(text).toInstant() : null;
        } catch (DateTimeParseException noSuchMoment) {
            return null;
        }
    }

    private static LocalDate date(String text) {
        try {
            return DATE.matcher(text).matches() ? LocalDate.parse(text) : null;
        } catch (DateTimeParseException noSuchDay) {
            return null;
        }
    }
}
