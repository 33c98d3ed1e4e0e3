package se.stegvis.notification;

import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jboss.logging.Logger;
import se.stegvis.municipality.Municipalities;

/**
 * Sends mails that are due, person by person: claimed, sent, and only then crossed out. A mail that no server takes holds up nobody
 * else's for long, and nothing but mails.
 */
@ApplicationScoped
class SendingMails {
    private static final Logger LOG = Logger.getLogger(SendingMails.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** After so many refusals on end the mail server is away, and the others wait for the next round. */
    private static final int REFUSALS = 3;

    private final Municipalities municipalities;
    private final WaitingMails waiting;
    private final MailWriting writing;
    private final MailSettings settings;
    private final ReactiveMailer mailer;

    SendingMails(Municipalities municipalities, WaitingMails waiting, MailWriting writing, MailSettings settings, ReactiveMailer mailer) {
        this.municipalities = municipalities;
        this.waiting = waiting;
        this.writing = writing;
        this.settings = settings;
        this.mailer = mailer;
    }

    @Scheduled(every = "{stegvis.mails.every}", delayed = "15s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        if (settings.sender().isPresent()) {
            municipalities.forEachActive("Sending mails", this::sendDue);
        }
    }

    void sendDue(String municipalityCode) {
        waiting.forget(municipalityCode);
        int refusals = 0;
        while (refusals < REFUSALS) {
            var due = waiting.claim(municipalityCode);
            if (due.isEmpty()) {
                return;
            }
            refusals = send(due.get()) ? 0 : refusals + 1;
        }
    }

    private boolean send(WaitingMails.Due due) {
        try {
            if (!due.items().isEmpty()) {
                mailer.send(writing.write(due)).await().atMost(PATIENCE);
            }
            waiting.sent(due);
            return true;
        } catch (RuntimeException refused) {
            // NB: what the mail server says may name the address.
            LOG.warnf("A mail to somebody in %s was not taken: %s", due.municipalityCode(), refused.getClass().getSimpleName());
            waiting.failed(due);
            return false;
        }
    }
}
