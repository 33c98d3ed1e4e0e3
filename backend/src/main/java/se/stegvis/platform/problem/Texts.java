package se.stegvis.platform.problem;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** Texts of problems in the three languages; Swedish where the caller names none of them. */
final class Texts {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    private Texts(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** Texts for the value of an Accept-Language header, which may be null or broken. */
    static Texts forHeader(String acceptLanguage) {
        return new Texts(ResourceBundle.getBundle("texts.problems", Languages.wanted(acceptLanguage), NO_FALLBACK));
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
