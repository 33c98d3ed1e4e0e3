package se.stegvis.suggestion;

import java.util.ArrayList;
import java.util.List;
import se.stegvis.api.model.ExcerptPart;
import se.stegvis.platform.tenancy.Sql;

/**
 * Where words were found, in pieces and not in markup: what somebody wrote is text, whatever it looks like. Worked out for the rows of
 * a page alone, since PostgreSQL leaves what is costly until it has sorted and cut.
 */
final class Excerpts {
    /** Around a hit: control characters, which are taken out of the text before. */
    private static final char BEGIN = 2;
    private static final char END = 3;

    private Excerpts() {}

    /** Column {@code excerpt} of suggestion {@code s}. */
    static Sql column(String words, String q) {
        return new Sql("""
                , ts_headline(?::regconfig, translate(concat_ws(' · ', s.title, s.problem, s.idea), chr(2) || chr(3), ''), plainto_tsquery(?::regconfig, ?),
                    'StartSel=' || chr(2) || ', StopSel=' || chr(3) || ', MaxFragments=2, MinWords=6, MaxWords=18, FragmentDelimiter=" … "') AS excerpt""",
                words, words, q);
    }

    static List<ExcerptPart> parts(String excerpt) {
        var parts = new ArrayList<ExcerptPart>();
        int from = 0;
        while (from < excerpt.length()) {
            var hit = excerpt.charAt(from) == BEGIN;
            var end = excerpt.indexOf(hit ? END : BEGIN, from);
            var to = end < 0 ? excerpt.length() : end;
            parts.add(new ExcerptPart().text(excerpt.substring(hit ? from + 1 : from, to)).hit(hit));
            from = hit ? to + 1 : to;
        }
        return parts;
    }
}
