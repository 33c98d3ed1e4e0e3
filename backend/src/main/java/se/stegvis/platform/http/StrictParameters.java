package se.stegvis.platform.http;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemException.Refusal;

/**
 * Reads parameters strictly and says which one is wrong. The framework's own converters take {@code +5} and Arabic digits for
 * integers and answer 404 for what they cannot read.
 */
@Provider
class StrictParameters implements ParamConverterProvider {
    private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9][0-9]{0,8})");
    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Map<String, Boolean> BOOLEANS = Map.of("true", true, "false", false);

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        var name = nameOf(annotations);
        if (type == Integer.class) {
            return (ParamConverter<T>) new Strict<>(name, text -> INTEGER.matcher(text).matches() ? Integer.valueOf(text) : null);
        }
        if (type == Boolean.class) {
            return (ParamConverter<T>) new Strict<>(name, BOOLEANS::get);
        }
        if (type == UUID.class) {
            return (ParamConverter<T>) new Strict<>(name, text -> UUID_FORM.matcher(text).matches() ? UUID.fromString(text) : null);
        }
        if (type == LocalDate.class) {
            return (ParamConverter<T>) new Strict<>(name, StrictParameters::date);
        }
        if (type.isEnum()) {
            return new Strict<>(name, text -> Arrays.stream(type.getEnumConstants()).filter(one -> one.toString().equals(text)).findFirst().orElse(null));
        }
        return null;
    }

    private static LocalDate date(String text) {
        try {
            return DATE.matcher(text).matches() ? LocalDate.parse(text) : null;
        } catch (DateTimeParseException noSuchDay) {
            return null;
        }
    }

    private static String nameOf(Annotation[] annotations) {
        for (var annotation : annotations) {
            if (annotation instanceof QueryParam query) {
                return query.value();
            }
            if (annotation instanceof PathParam path) {
                return path.value();
            }
        }
        return "parameter";
    }

    private record Strict<T>(String name, Function<String, T> read) implements ParamConverter<T> {
        @Override
        public T fromString(String text) {
            if (text == null) {
                return null;
            }
            var value = read.apply(text);
            if (value == null) {
                throw ProblemException.invalid(new Refusal(name, "wrong-form", text));
            }
            return value;
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
