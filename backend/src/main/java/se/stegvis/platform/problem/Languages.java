package se.stegvis.platform.problem;

import java.util.List;
import java.util.Locale;

/** The languages that texts are offered in; Swedish where the caller names none of them. */
public final class Languages {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final List<Locale> OFFERED = List.of(SWEDISH, Locale.forLanguageTag("nb"), Locale.ENGLISH);

    private Languages() {}

    /** By the value of an Accept-Language header, which may be null or broken. */
    public static Locale wanted(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return SWEDISH;
        }
        try {
            // Norwegian of any written form is served in bokmål.
            var wanted = Locale.LanguageRange.parse(acceptLanguage.replaceAll("(?i)\\b(no|nn)\\b", "nb"));
            var found = Locale.lookup(wanted, OFFERED);
            return found == null ? SWEDISH : found;
        } catch (IllegalArgumentException broken) {
            return SWEDISH;
        }
    }
}
