package se.stegvis.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signed tickets with which whoever got a mail can end them, and nothing else. They never become too old: neither does the wish. */
@ApplicationScoped
class MailTickets {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST_KEY = 32;
    private static final int SIGNATURE = 43;
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final Optional<SecretKeySpec> key;

    MailTickets(MailSettings settings) {
        if (settings.sender().isPresent() && settings.key().filter(one -> one.length() >= SHORTEST_KEY).isEmpty()) {
            throw new IllegalStateException("STEGVIS_MAILS_KEY is missing or too short (at least " + SHORTEST_KEY + " characters)");
        }
        key = settings.key().map(one -> new SecretKeySpec(one.getBytes(StandardCharsets.UTF_8), ALGORITHM));
    }

    /** Whose mails a ticket ends. */
    record Ticket(String municipalityCode, UUID personId) {}

    /** NB: without a dot, or the address of the page that it is in would be that of a file. */
    String of(String municipalityCode, UUID personId) {
        var words = BASE64.encodeToString((municipalityCode + "/" + personId).getBytes(StandardCharsets.UTF_8));
        return words + signature(key.orElseThrow(), words);
    }

    /** Empty where it is not ours. */
    Optional<Ticket> read(String ticket) {
        var words = ticket.substring(0, Math.max(0, ticket.length() - SIGNATURE));
        return key.map(one -> words + signature(one, words))
                .filter(expected -> MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), ticket.getBytes(StandardCharsets.UTF_8)))
                .map(ours -> {
                    // Written by us, so of our form.
                    var parts = new String(Base64.getUrlDecoder().decode(words), StandardCharsets.UTF_8).split("/");
                    return new Ticket(parts[0], UUID.fromString(parts[1]));
                });
    }

    private static String signature(SecretKeySpec key, String words) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return BASE64.encodeToString(mac.doFinal(words.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
