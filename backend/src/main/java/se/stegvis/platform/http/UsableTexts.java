package se.stegvis.platform.http;

/** Characters that no text of ours may have: PostgreSQL cannot keep U+0000, and half a surrogate pair is no character. */
final class UsableTexts {
    private UsableTexts() {}

    /** Key of the rule that the text breaks, or null. */
    static String reasonAgainst(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == 0) {
                return "nul-character";
            }
            if (Character.isHighSurrogate(unit) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(unit)) {
                return "half-character";
            }
        }
        return null;
    }
}
