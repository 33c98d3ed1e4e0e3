package se.stegvis.staffmeeting;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import se.stegvis.api.model.NewsKind;
import se.stegvis.identity.People;
import se.stegvis.municipality.Municipalities;
import se.stegvis.notification.Telling;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.platform.tenancy.TenantTransactions;
import se.stegvis.platform.time.Times;

/** A week before a staff meeting that has no example yet, the lean group is told, once. */
@ApplicationScoped
class Reminding {
    private static final Duration AHEAD = Duration.ofDays(7);

    private final Municipalities municipalities;
    private final TenantTransactions transactions;
    private final TenantQueries queries;
    private final People people;
    private final Telling telling;
    private final Times times;

    Reminding(Municipalities municipalities, TenantTransactions transactions, TenantQueries queries, People people, Telling telling, Times times) {
        this.municipalities = municipalities;
        this.transactions = transactions;
        this.queries = queries;
        this.people = people;
        this.telling = telling;
        this.times = times;
    }

    @Scheduled(every = "1h", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void remindEverywhere() {
        municipalities.forEachActive("Reminding of staff meetings", this::remind);
    }

    /** Safe on several servers at once: whoever marks the meeting tells of it. */
    void remind(String municipalityCode) {
        transactions.run(municipalityCode, () -> {
            var now = times.now();
            var empty = queries.list(municipalityCode, new Sql("""
                    UPDATE staff_meeting m SET reminded_at = ?
                    WHERE m.municipality_code = ? AND m.reminded_at IS NULL AND m.starts_at > ? AND m.starts_at <= ?
                    AND NOT EXISTS (SELECT FROM good_example e WHERE e.id = m.good_example_id AND e.visibility <> 'UNIT')
                    RETURNING m.id, m.title""", now, municipalityCode, now, now.plus(AHEAD)), row -> Map.entry(row.id("id"), row.text("title")));
            if (!empty.isEmpty()) {
                var group = people.leanGroup(municipalityCode);
                empty.forEach(meeting -> telling.tellUnnamed(municipalityCode, NewsKind.STAFF_MEETING_EMPTY, meeting.getKey(), meeting.getValue(), group));
            }
        });
    }
}
