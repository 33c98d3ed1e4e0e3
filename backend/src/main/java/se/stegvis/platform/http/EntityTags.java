package se.stegvis.platform.http;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemException.Refusal;
import se.stegvis.platform.problem.ProblemType;

/**
 * Entity tags of the form {@code "version.digest"}: a change is guarded by the version alone, so that somebody's support does
 * not make a decision stale, while a copy is current only if every byte is.
 */
public final class EntityTags {
    private static final Pattern OURS = Pattern.compile("\"([0-9]{1,9})(\\.[0-9a-f]{16})?\"");

    private EntityTags() {}

    /** The version that a change is based on. Missing: 428. Not one of our strong tags: 400. */
    public static int requiredVersion(String ifMatch) {
        if (ifMatch == null) {
            throw ProblemException.of(ProblemType.PRECONDITION_REQUIRED);
        }
        var tag = OURS.matcher(ifMatch);
        if (!tag.matches()) {
            throw ProblemException.invalid(new Refusal("If-Match", "wrong-form", ifMatch));
        }
        return Integer.parseInt(tag.group(1));
    }

    /** Refuses with 412 unless the change is based on the current version. */
    public static void requireCurrent(String ifMatch, int currentVersion) {
        if (requiredVersion(ifMatch) != currentVersion) {
            throw ProblemException.of(ProblemType.CHANGED_MEANWHILE);
        }
    }

    static String of(int version, byte[] body) {
        return "\"" + version + "." + digest(body) + "\"";
    }

    static String of(byte[] body) {
        return "\"" + digest(body) + "\"";
    }

    private static String digest(byte[] body) {
        return HexFormat.of().toHexDigits(ByteBuffer.wrap(sha256(body)).getLong());
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
