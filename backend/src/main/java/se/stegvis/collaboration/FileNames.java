package se.stegvis.collaboration;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of files for people: never a place to keep something, and always with the ending of what the file is. */
final class FileNames {
    /** What systems read as part of a path or refuse, what cannot be seen, and what turns the direction of writing. */
    private static final Pattern UNUSABLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}/\\\\:*?\"<>|]+");
    private static final Pattern AT_THE_ENDS = Pattern.compile("^[.\\s]+|[.\\s]+$");
    private static final int LONGEST_ENDING = 5;
    private static final String NAMELESS = "fil";

    private FileNames() {}

    static String fitting(String given, FileKind kind) {
        var cleaned = AT_THE_ENDS.matcher(UNUSABLE.matcher(given).replaceAll(" ")).replaceAll("");
        var stem = AT_THE_ENDS.matcher(withoutEnding(cleaned)).replaceAll("");
        return (stem.isEmpty() ? NAMELESS : stem) + "." + kind.extension();
    }

    private static String withoutEnding(String name) {
        var dot = name.lastIndexOf('.');
        var ending = name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return dot >= 0 && ending.length() <= LONGEST_ENDING && ending.matches("[a-z0-9]+") ? name.substring(0, dot) : name;
    }
}
