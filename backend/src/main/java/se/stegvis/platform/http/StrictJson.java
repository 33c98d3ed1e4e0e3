package se.stegvis.platform.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import se.stegvis.platform.problem.UnusableTextException;

/** Reads JSON as the contract means it and nothing else: Jackson's helpful guesses hide mistakes of the sender. */
@Singleton
class StrictJson implements ObjectMapperCustomizer {
    private static final int DEEPEST = 20;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_TEXT = 2_000_000;

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.getFactory().setStreamReadConstraints(StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxNumberLength(LONGEST_NUMBER)
                .maxStringLength(LONGEST_TEXT)
                .build());
        mapper.getFactory().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature());
        mapper.enable(
                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);
        mapper.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
        mapper.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        mapper.setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
        mapper.coercionConfigFor(LogicalType.Textual)
                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
        mapper.coercionConfigFor(LogicalType.DateTime)
                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
        mapper.coercionConfigFor(LogicalType.OtherScalar).setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
        mapper.registerModule(new SimpleModule("strict")
                .addDeserializer(String.class, new UsableText())
                .addDeserializer(LocalDate.class, new Plain<>(LocalDate.class))
                .addDeserializer(Instant.class, new Plain<>(Instant.class))
                .setDeserializerModifier(new BeanDeserializerModifier() {
                    // NB: not as a deserializer of its own, because the module for java.time comes later and would win.
                    @Override
                    public JsonDeserializer<?> modifyDeserializer(DeserializationConfig config, BeanDescription description, JsonDeserializer<?> lenient) {
                        var type = description.getBeanClass();
                        return type == LocalDate.class || type == Instant.class ? new Plain<>(type) : lenient;
                    }

                    @Override
                    public JsonDeserializer<?> modifyEnumDeserializer(
                            DeserializationConfig config, JavaType type, BeanDescription description, JsonDeserializer<?> lenient) {
                        return new ExactValue(type.getRawClass());
                    }
                }));
    }

    /** Texts are kept in Unicode normal form C and without white space around them, so that equal texts are equal. */
    private static final class UsableText extends StdScalarDeserializer<String> {
        UsableText() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (String) context.handleUnexpectedToken(String.class, parser);
            }
            var text = parser.getText();
            var reason = UsableTexts.reasonAgainst(text);
            if (reason != null) {
                throw new UnusableTextException(parser, reason);
            }
            return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        }
    }

    /** A value of an enumeration as the contract writes it; Jackson would forgive white space around it. */
    private static final class ExactValue extends StdScalarDeserializer<Object> {
        ExactValue(Class<?> type) {
            super(type);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return context.handleUnexpectedToken(handledType(), parser);
            }
            var text = parser.getText();
            for (var value : handledType().getEnumConstants()) {
                if (value.toString().equals(text)) {
                    return value;
                }
            }
            return context.handleWeirdStringValue(handledType(), text, "no such value");
        }
    }

    /**
     * A day as {@code 2026-03-02} or an instant as {@code 2026-03-02T08:00:00+01:00} and nothing else; Jackson would cut a time off a day,
     * and read years that no database keeps.
     */
    private static final class Plain<T> extends StdScalarDeserializer<T> {
        private final Class<T> type;

        Plain(Class<T> type) {
            super(type);
            this.type = type;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return type.cast(context.handleUnexpectedToken(type, parser));
            }
            var value = StrictValues.read(type, parser.getText());
            return type.cast(value != null ? value : context.handleWeirdStringValue(type, parser.getText(), "no such day or instant"));
        }
    }
}
