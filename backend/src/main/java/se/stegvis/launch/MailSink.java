package se.stegvis.launch;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** A mail server of the one-command mode: takes every mail and sends none on. What it took is gone with the program. */
final class MailSink {
    private static final int SHOWN = 100;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    /** A mail that was taken. */
    record Taken(String to, String subject, String unsubscribe, String text) {}

    void start() {
        server.start();
    }

    int port() {
        return server.getSmtp().getPort();
    }

    void stop() {
        server.stop();
    }

    /** The latest mails, newest first. */
    List<Taken> taken() {
        var messages = Arrays.asList(server.getReceivedMessages());
        Collections.reverse(messages);
        return messages.stream().limit(SHOWN).map(MailSink::taken).toList();
    }

    private static Taken taken(MimeMessage message) {
        try {
            return new Taken(message.getHeader("To", ", "), message.getSubject(), message.getHeader("List-Unsubscribe", ", "), text(message.getContent()));
        } catch (MessagingException | IOException unreadable) {
            return new Taken("?", unreadable.getClass().getSimpleName(), null, "");
        }
    }

    /** The plain text: the first part of what we send. */
    private static String text(Object content) throws MessagingException, IOException {
        return content instanceof Multipart parts ? text(parts.getBodyPart(0).getContent()) : String.valueOf(content);
    }
}
