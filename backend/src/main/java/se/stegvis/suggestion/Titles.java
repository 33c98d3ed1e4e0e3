package se.stegvis.suggestion;

import java.text.BreakIterator;
import java.util.Locale;

/** A title for a suggestion that was written without one: its first sentence, cut between words. */
final class Titles {
    private static final int LONGEST = 80;

    private Titles() {}

    static String of(String problem, String idea) {
        var text = (problem == null ? idea : problem).strip().replaceAll("\\s+", " ");
        var sentences = BreakIterator.getSentenceInstance(Locale.forLanguageTag("sv"));
        sentences.setText(text);
        sentences.first();
        var end = sentences.next();
        var first = (end == BreakIterator.DONE ? text : text.substring(0, end)).strip();
        return cut(first.endsWith(".") ? first.substring(0, first.length() - 1) : first, text);
    }

    private static String cut(String sentence, String whole) {
        var text = sentence.isEmpty() ? whole : sentence;
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return text;
        }
        var head = text.substring(0, text.offsetByCodePoints(0, LONGEST - 1));
        var space = head.lastIndexOf(' ');
        return (space > 0 ? head.substring(0, space) : head) + "…";
    }
}
