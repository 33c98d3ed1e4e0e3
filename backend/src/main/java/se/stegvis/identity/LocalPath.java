package se.stegvis.identity;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** A path inside this product, to which a person may be sent after signing in. Anything else would be an open redirect. */
record LocalPath(String value) {
    private static final int LONGEST = 2000;
    static final LocalPath START = new LocalPath("/");

    /** Empty for an address that leaves the product, or that a browser might read as one ({@code //host}, {@code /\host}). */
    static Optional<LocalPath> of(String wanted) {
        if (wanted == null || wanted.length() > LONGEST || !wanted.startsWith("/") || wanted.chars().anyMatch(LocalPath::isDangerous)) {
            return Optional.empty();
        }
        try {
            var uri = new URI(wanted).normalize();
            var path = uri.getPath();
            var leaves = uri.isAbsolute() || uri.getRawAuthority() != null || path == null || path.startsWith("//")
                    || SignInRoutes.isSignIn(path) || path.startsWith("/api/") || path.startsWith("/..");
            return leaves || wanted.startsWith("//") ? Optional.empty() : Optional.of(new LocalPath(uri.toString()));
        } catch (URISyntaxException notAPath) {
            return Optional.empty();
        }
    }

    private static boolean isDangerous(int character) {
        return character <= ' ' || character == '\\' || character >= 127;
    }
}
