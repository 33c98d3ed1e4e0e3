package se.stegvis.platform.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemException.Refusal;

/**
 * A place in a list: the keys of the row to go on from. It holds nothing secret and grants nothing, so it is not signed: an altered
 * one only starts somewhere else.
 *
 * @param total records in the whole list as counted on the first page, not counted again
 */
record Cursor(String order, boolean backwards, List<String> keys, long total, boolean exact) {
    private static final ObjectMapper JSON = new ObjectMapper();

    String encoded() {
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(this));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Reads a cursor of the given order; anything else is the caller's mistake. */
    static Cursor decoded(String text, Order order) {
        try {
            var cursor = JSON.readValue(Base64.getUrlDecoder().decode(text), Cursor.class);
            if (!order.name().equals(cursor.order) || cursor.keys == null || cursor.keys.size() != order.keys().size() || cursor.total < 0) {
                throw refused(text);
            }
            cursor.values(order);
            return cursor;
        } catch (IOException | IllegalArgumentException garbage) {
            throw refused(text);
        }
    }

    Object[] values(Order order) {
        var values = new Object[keys.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = read(order.keys().get(i), keys.get(i));
        }
        return values;
    }

    private static Object read(Key key, String text) {
        try {
            if (text.indexOf(0) >= 0) {
                throw new IllegalArgumentException("U+0000");
            }
            return key.reader().apply(text);
        } catch (RuntimeException notOne) {
            throw refused(text);
        }
    }

    private static ProblemException refused(String text) {
        return ProblemException.invalid(new Refusal("cursor", "wrong-form", text));
    }
}
