package se.stegvis.picture;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import se.stegvis.platform.http.Links;
import se.stegvis.platform.time.Times;

/** Signed addresses: a ticket says which file and until when, and only who has the key can write one. */
@ApplicationScoped
class Tickets {
    /** Addresses change at the quarters of an hour only, so that browsers find again what they have. */
    private static final long QUARTER_SECONDS = Duration.ofMinutes(15).toSeconds();
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST_KEY = 32;
    private static final int PARTS = 4;
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final SecretKeySpec key;
    private final Times times;

    Tickets(PictureSettings settings, Times times) {
        if (settings.key().length() < SHORTEST_KEY) {
            throw new IllegalStateException("STEGVIS_PICTURES_KEY is too short (at least " + SHORTEST_KEY + " characters)");
        }
        key = new SecretKeySpec(settings.key().getBytes(StandardCharsets.UTF_8), ALGORITHM);
        this.times = times;
    }

    /** What a ticket says, and how long it still works. */
    record Ticket(PictureKey file, Duration left) {}

    /** Address of the file, for at least a quarter of an hour from now and at most two. */
    String address(PictureKey file) {
        var until = (times.now().getEpochSecond() / QUARTER_SECONDS + 2) * QUARTER_SECONDS;
        var words = BASE64.encodeToString((file.path() + "/" + until).getBytes(StandardCharsets.UTF_8));
        return Links.BASE + "/picture-contents/" + words + "." + signature(words);
    }

    /** Empty where it is not ours, or too old. */
    Optional<Ticket> read(String ticket) {
        var dot = ticket.indexOf('.');
        var words = ticket.substring(0, Math.max(0, dot));
        var expected = words + "." + signature(words);
        if (!MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), ticket.getBytes(StandardCharsets.UTF_8))) {
            return Optional.empty();
        }
        // Written by us, so of our form.
        var parts = new String(Base64.getUrlDecoder().decode(words), StandardCharsets.UTF_8).split("/", PARTS);
        var left = Duration.between(times.now(), Instant.ofEpochSecond(Long.parseLong(parts[3])));
        return left.isNegative() || left.isZero()
                ? Optional.empty()
                : Optional.of(new Ticket(new PictureKey(parts[0], UUID.fromString(parts[1]), PictureSize.valueOf(parts[2])), left));
    }

    private String signature(String words) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return BASE64.encodeToString(mac.doFinal(words.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
