package se.stegvis.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.stegvis.api.model.EventType;
import se.stegvis.api.model.Language;
import se.stegvis.api.model.MailFrequency;
import se.stegvis.api.model.NewsKind;
import se.stegvis.platform.tenancy.Row;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.platform.time.Times;

/**
 * What waits to be sent, and when it is due: at once is a little later, so that what happens together comes together; digests leave at
 * seven. How often is asked when it is sent, so that a choice holds for what is gathered already.
 */
@ApplicationScoped
class WaitingMails {
    /** What no mail server took by then is not news any more. Longer than a week, which a digest may gather. */
    static final Duration TOO_OLD = Duration.ofDays(8);

    private static final LocalTime DIGESTS_LEAVE = LocalTime.of(7, 0);
    /** Sending one mail takes less; a server that stopped in the middle of it leaves it to another after this. */
    private static final Duration CLAIM = Duration.ofMinutes(5);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    private final TenantQueries queries;
    private final MailSettings settings;
    private final Times times;

    WaitingMails(TenantQueries queries, MailSettings settings, Times times) {
        this.queries = queries;
        this.settings = settings;
        this.times = times;
    }

    /** A piece of news; unit and suggestion are null where it is about another matter, type or kind where it is the other. */
    record Item(UUID id, String title, EventType type, NewsKind kind, UUID suggestionId, String unit, boolean digest) {}

    /** Somebody whose mail is due, with the news for it. */
    record Due(String municipalityCode, UUID personId, String address, Language language, List<Item> items) {}

    /** Somebody whose mail is due and whom no other server is sending it to; theirs alone until sent, failed, or left. */
    Optional<Due> claim(String code) {
        var now = times.now();
        var claimed = queries.find(code, new Sql("""
                INSERT INTO mail_round AS r (municipality_code, person_id, available_at)
                SELECT ?, d.person_id, ?::timestamptz FROM (""", code, now.plus(CLAIM))
                .append("SELECT i.person_id").append(due(code, now))
                .append("AND coalesce(r.available_at, '-infinity') <= ? ORDER BY i.created_at LIMIT 1) AS d", now)
                .append("""
                        ON CONFLICT (municipality_code, person_id) DO UPDATE SET available_at = excluded.available_at WHERE r.available_at <= ?
                        RETURNING person_id""", now), row -> row.id("person_id"));
        return claimed.map(person -> due(code, person, now));
    }

    /** The mail server took it. */
    void sent(Due due) {
        var now = times.now();
        var digest = due.items().stream().anyMatch(Item::digest);
        queries.update(due.municipalityCode(), new Sql("""
                WITH sent AS (
                    DELETE FROM mail_item WHERE municipality_code = ? AND id = ANY(?::uuid[])
                )
                UPDATE mail_round SET available_at = ?, attempts = 0, digest_at = CASE WHEN ? THEN ?::timestamptz ELSE digest_at END
                WHERE municipality_code = ? AND person_id = ?""",
                due.municipalityCode(), due.items().stream().map(Item::id).toList(), now, digest, now, due.municipalityCode(), due.personId()));
    }

    /** No mail server took it: tried again later, and later each time. */
    void failed(Due due) {
        queries.update(due.municipalityCode(), new Sql("""
                UPDATE mail_round SET attempts = attempts + 1,
                    available_at = ?::timestamptz + least(? * power(2, least(attempts, 20)), ?) * interval '1 second'
                WHERE municipality_code = ? AND person_id = ?""",
                times.now(), FIRST_PAUSE.toSeconds(), LONGEST_PAUSE.toSeconds(), due.municipalityCode(), due.personId()));
    }

    /** Forgets what nobody wants by mail, what was read in the product meanwhile, what has no address, and what is too old. */
    void forget(String code) {
        queries.update(code, new Sql("""
                DELETE FROM mail_item i
                USING told_how w, person p
                WHERE i.municipality_code = ? AND w.municipality_code = i.municipality_code AND w.person_id = i.person_id AND w.topic = i.topic
                    AND p.municipality_code = i.municipality_code AND p.id = i.person_id
                    AND (w.mail = 'NEVER' OR p.mail_address IS NULL OR i.created_at < ?
                        OR EXISTS (SELECT 1 FROM notification n WHERE n.municipality_code = i.municipality_code AND n.id = i.id AND n.read_at IS NOT NULL))""",
                code, times.now().minus(TOO_OLD)));
    }

    private Due due(String code, UUID person, Instant now) {
        var sql = new Sql("""
                SELECT i.id, i.news_kind, i.suggestion_id, i.title AS matter_title, w.mail, e.type, s.title, d.name AS unit, p.mail_address, p.language""")
                .append(due(code, now)).append("AND i.person_id = ? ORDER BY unit NULLS LAST, i.created_at, i.id", person);
        var lines = queries.list(code, sql, row -> new Line(item(row), row.text("mail_address"), row.value("language", Language::valueOf)));
        return new Due(code, person, lines.isEmpty() ? null : lines.get(0).address(), lines.isEmpty() ? null : lines.get(0).language(),
                lines.stream().map(Line::item).toList());
    }

    /** FROM and WHERE of what is due now; r is the person's round before this one. */
    private Sql due(String code, Instant now) {
        return new Sql("""
                FROM mail_item i
                JOIN told_how w ON w.municipality_code = i.municipality_code AND w.person_id = i.person_id AND w.topic = i.topic
                JOIN person p ON p.municipality_code = i.municipality_code AND p.id = i.person_id AND p.mail_address IS NOT NULL
                LEFT JOIN mail_round r ON r.municipality_code = i.municipality_code AND r.person_id = i.person_id
                LEFT JOIN suggestion_event e ON e.id = i.event_id
                LEFT JOIN suggestion s ON s.municipality_code = i.municipality_code AND s.id = i.suggestion_id
                LEFT JOIN department d ON d.municipality_code = s.municipality_code AND d.id = s.department_id
                WHERE i.municipality_code = ?
                AND CASE w.mail
                    WHEN 'AT_ONCE' THEN i.created_at <= ?
                    WHEN 'DAILY' THEN i.created_at < ? AND coalesce(r.digest_at, '-infinity') < ?
                    WHEN 'WEEKLY' THEN i.created_at < ? AND coalesce(r.digest_at, '-infinity') < ?
                    ELSE false END""",
                code, now.minus(settings.gather()), lastMorning(now), lastMorning(now), lastMonday(now), lastMonday(now));
    }

    private static Instant lastMorning(Instant now) {
        var today = now.atZone(Times.ZONE).with(DIGESTS_LEAVE);
        return (today.toInstant().isAfter(now) ? today.minusDays(1) : today).toInstant();
    }

    private static Instant lastMonday(Instant now) {
        return lastMorning(now).atZone(Times.ZONE).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).toInstant();
    }

    private static Item item(Row row) throws SQLException {
        var title = row.text("title");
        return new Item(row.id("id"), title == null ? row.text("matter_title") : title, row.value("type", EventType::valueOf), row.value("news_kind", NewsKind::valueOf),
                row.id("suggestion_id"), row.text("unit"), row.value("mail", MailFrequency::valueOf) != MailFrequency.AT_ONCE);
    }

    private record Line(Item item, String address, Language language) {}
}
