package se.stegvis.platform.http;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Has the framework read parameters as {@link StrictValues} does; what cannot be read has been refused before ({@link KnownParameters}). */
@Provider
class StrictParameters implements ParamConverterProvider {
    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        return StrictValues.reads(type) ? new Strict<>(type) : null;
    }

    private record Strict<T>(Class<T> type) implements ParamConverter<T> {
        @Override
        public T fromString(String text) {
            return text == null ? null : type.cast(StrictValues.read(type, text));
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
