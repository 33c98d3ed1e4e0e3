package se.stegvis.platform.tenancy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A statement under construction: text with question marks and, beside it, the values in their order. */
public final class Sql {
    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    public Sql(String text, Object... values) {
        append(text, values);
    }

    public Sql append(String more, Object... moreValues) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        text.append(more);
        values.addAll(Arrays.asList(moreValues));
        return this;
    }

    /** Appends only where the condition holds: a filter that was not asked for leaves no trace in the plan. */
    public Sql when(boolean condition, String more, Object... moreValues) {
        return condition ? append(more, moreValues) : this;
    }

    public Sql append(Sql more) {
        return append(more.text(), more.values.toArray());
    }

    public String text() {
        return text.toString();
    }

    List<Object> values() {
        return values;
    }
}
