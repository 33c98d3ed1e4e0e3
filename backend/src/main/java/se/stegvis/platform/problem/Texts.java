package se.stegvis.platform.problem;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Texts of problems in the three languages; Swedish where the caller names none of them. */
final class Texts {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final List<Locale> OFFERED = List.of(SWEDISH, Locale.forLanguageTag("nb"), Locale.ENGLISH);
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    private Texts(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** Texts for the value of an Accept-Language header, which may be null or broken. */
    static Texts forHeader(String acceptLanguage) {
        return new Texts(ResourceBundle.getBundle("texts.problems", choose(acceptLanguage), NO_FALLBACK));
    }

    private static Locale choose(String acceptLanguage) {
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

    String title(ProblemType type) {
        return bundle.getString(type.slug() + ".title");
    }

    String detail(ProblemType type, Object... arguments) {
        return format(type.slug() + ".detail", arguments);
    }

    String reason(String key, Object... arguments) {
        return format("reason." + key, arguments);
    }

    String language() {
        return bundle.getLocale().getLanguage();
    }

    private String format(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(arguments);
    }
}
