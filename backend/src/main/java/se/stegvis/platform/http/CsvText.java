package se.stegvis.platform.http;

import java.util.Set;

/** Texts for files that spreadsheets open. */
public final class CsvText {
    /** What a spreadsheet takes for the beginning of a formula (OWASP, CSV injection). */
    private static final Set<Character> FORMULA = Set.of('=', '+', '-', '@', '\t', '\r', '\n');

    private CsvText() {}

    /** The text, with an apostrophe before it where it could be a formula; null stays null. */
    public static String safe(String text) {
        return text == null || text.isEmpty() || !FORMULA.contains(text.charAt(0)) ? text : "'" + text;
    }
}
