package se.stegvis.goodexample;

import java.util.Locale;
import se.stegvis.platform.tenancy.Sql;

/** What a reader looks for in examples {@code e}. */
final class ExampleSearch {
    private ExampleSearch() {}

    /** Conditions for words and tag, each null where not asked for. */
    static Sql of(String words, String tag) {
        return new Sql("")
                // Examples travel between countries, so the words are read in both languages.
                .when(words != null, "AND (e.words @@ plainto_tsquery('swedish', ?) OR e.words @@ plainto_tsquery('norwegian', ?) OR lower(?) = ANY(e.tags))", words, words, words)
                .when(tag != null, "AND e.tags @> ARRAY[?::text]", tag == null ? null : tag.toLowerCase(Locale.ROOT));
    }
}
