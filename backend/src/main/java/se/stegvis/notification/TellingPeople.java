package se.stegvis.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.platform.tenancy.TenantTransactions;
import se.stegvis.platform.time.Times;

/** Turns waiting events into news, a batch in one transaction. An event that cannot be told is set aside and holds up no other. */
@ApplicationScoped
class TellingPeople {
    private static final Logger LOG = Logger.getLogger(TellingPeople.class);
    private static final int AT_A_TIME = 200;
    private static final int MOST_ATTEMPTS = 8;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);

    private final TenantTransactions transactions;
    private final TenantQueries queries;
    private final MailSettings mails;
    private final Times times;

    TellingPeople(TenantTransactions transactions, TenantQueries queries, MailSettings mails, Times times) {
        this.transactions = transactions;
        this.queries = queries;
        this.mails = mails;
        this.times = times;
    }

    void tellAll(String municipalityCode) {
        for (int told = AT_A_TIME; told == AT_A_TIME; ) {
            try {
                told = transactions.call(municipalityCode, () -> tell(municipalityCode, claim(municipalityCode, AT_A_TIME)));
            } catch (RuntimeException poisoned) {
                told = tellOneByOne(municipalityCode);
            }
        }
    }

    private int tellOneByOne(String code) {
        int told = 0;
        for (; told < AT_A_TIME; told++) {
            var claimed = transactions.call(code, () -> claim(code, 1));
            if (claimed.isEmpty()) {
                break;
            }
            try {
                transactions.run(code, () -> tell(code, claimed));
            } catch (RuntimeException failed) {
                LOG.errorf(failed, "Event %s could not be told", claimed.get(0));
                setAside(code, claimed.get(0));
            }
        }
        return told;
    }

    private List<UUID> claim(String code, int most) {
        return queries.list(code, new Sql("""
                SELECT event_id FROM outbox
                WHERE municipality_code = ? AND status = 'PENDING' AND available_at <= ?
                ORDER BY available_at, event_id LIMIT ? FOR UPDATE SKIP LOCKED""", code, times.now(), most), row -> row.id("event_id"));
    }

    private int tell(String code, List<UUID> events) {
        if (!events.isEmpty()) {
            queries.update(code, Recipients.news(code, events, mails.sender().isPresent(), times.now()));
            queries.update(code, new Sql("DELETE FROM outbox WHERE municipality_code = ? AND event_id = ANY(?)", code, events));
        }
        return events.size();
    }

    private void setAside(String code, UUID event) {
        transactions.run(code, () -> queries.update(code, new Sql("""
                UPDATE outbox
                SET attempts = attempts + 1, available_at = ?::timestamptz + ? * interval '1 second' * power(2, attempts),
                    status = CASE WHEN attempts + 1 >= ? THEN 'DEAD' ELSE status END
                WHERE municipality_code = ? AND event_id = ?""", times.now(), FIRST_PAUSE.toSeconds(), MOST_ATTEMPTS, code, event)));
    }
}
