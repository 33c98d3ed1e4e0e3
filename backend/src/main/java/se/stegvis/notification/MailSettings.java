package se.stegvis.notification;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.Optional;

/** Mails are sent where a sender is set; the mail server itself is configured as quarkus.mailer says. */
@ConfigMapping(prefix = "stegvis.mails")
interface MailSettings {
    /** From whom mails are: {@code Stegvis <stegvis@example.org>}. */
    Optional<String> sender();

    /** How often is looked for mails that are due; read by the scheduler. */
    Duration every();

    /** How long what is sent at once waits for more. */
    Duration gather();

    /** The same on all servers, 32 characters or more; with another one the links in mails that were sent lead nowhere. */
    Optional<String> key();
}
