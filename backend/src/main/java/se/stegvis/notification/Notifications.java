package se.stegvis.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import se.stegvis.api.model.EventType;
import se.stegvis.api.model.Matter;
import se.stegvis.api.model.NewsKind;
import se.stegvis.api.model.Notification;
import se.stegvis.api.model.PersonReference;
import se.stegvis.api.model.SuggestionReference;
import se.stegvis.api.model.SuggestionState;
import se.stegvis.identity.Caller;
import se.stegvis.platform.page.Key;
import se.stegvis.platform.page.KeysetQuery;
import se.stegvis.platform.page.Order;
import se.stegvis.platform.page.Page;
import se.stegvis.platform.page.PageRequest;
import se.stegvis.platform.tenancy.Row;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.platform.time.Times;

/** A person's own news. */
@ApplicationScoped
class Notifications {
    /** Events of one moment stand in the order in which they happened: their ids rise. */
    private static final Order NEWEST_FIRST = Order.descending("newest", Key.instant("n.created_at"), Key.id("coalesce(n.event_id, n.id)"));
    private static final Sql COLUMNS = new Sql("""
            n.id, coalesce(n.event_id, n.id) AS placed, n.created_at, n.read_at IS NOT NULL AS read, e.type, e.reason, s.id AS suggestion_id, s.title, s.state,
            p.id AS actor_id, p.display_name, n.news_kind, n.matter_id, n.title AS matter_title""");

    private final TenantQueries queries;
    private final Times times;

    Notifications(TenantQueries queries, Times times) {
        this.queries = queries;
        this.times = times;
    }

    /** While a blind assessment hides the authors, news of what an author did has no actor, but for the authors. */
    Page<Notification> list(Caller caller, Boolean unread, PageRequest request) {
        var me = caller.personId();
        var from = new Sql("""
                FROM notification n
                LEFT JOIN suggestion_event e ON e.id = n.event_id
                LEFT JOIN suggestion s ON s.municipality_code = e.municipality_code AND s.id = e.suggestion_id
                LEFT JOIN person p ON p.municipality_code = n.municipality_code AND p.id = coalesce(e.actor_id, n.actor_id) AND NOT p.protected_identity
                    AND (s.id IS NULL OR NOT s.blind OR s.decided_at IS NOT NULL OR (s.created_by IS DISTINCT FROM p.id AND NOT EXISTS (
                            SELECT 1 FROM suggestion_author a WHERE a.suggestion_id = s.id AND a.person_id = p.id))
                        OR EXISTS (SELECT 1 FROM suggestion_author a WHERE a.suggestion_id = s.id AND a.person_id = ?))
                WHERE n.municipality_code = ? AND n.person_id = ?""", me, caller.municipalityCode(), me)
                .when(unread != null, "AND (n.read_at IS NULL) = ?", unread);
        return new KeysetQuery<>(COLUMNS, from, NEWEST_FIRST, Notifications::placed, Notifications::keys)
                .page(queries, caller.municipalityCode(), request)
                .map(Placed::notification);
    }

    /** Marks these, or all where null, as read; returns how many are left. */
    int read(Caller caller, Collection<UUID> ids) {
        queries.update(caller.municipalityCode(), new Sql(
                "UPDATE notification SET read_at = ? WHERE municipality_code = ? AND person_id = ? AND read_at IS NULL",
                times.now(), caller.municipalityCode(), caller.personId()).when(ids != null, "AND id = ANY(?)", ids));
        var left = new Sql("SELECT count(*) AS unread FROM notification WHERE municipality_code = ? AND person_id = ? AND read_at IS NULL",
                caller.municipalityCode(), caller.personId());
        return queries.find(caller.municipalityCode(), left, row -> row.number("unread")).orElse(0);
    }

    private record Placed(Notification notification, Instant createdAt, UUID id) {}

    private static List<String> keys(Placed placed) {
        return List.of(placed.createdAt().toString(), placed.id().toString());
    }

    private static Placed placed(Row row) throws SQLException {
        var actor = row.id("actor_id");
        var suggestion = row.id("suggestion_id");
        var matter = row.id("matter_id");
        var notification = new Notification()
                .id(row.id("id"))
                .suggestion(suggestion == null ? null : new SuggestionReference().id(suggestion).title(row.text("title")).state(row.value("state", SuggestionState::valueOf)))
                .matter(matter == null ? null : new Matter().id(matter).kind(row.value("news_kind", NewsKind::valueOf)).title(row.text("matter_title")))
                .eventType(row.value("type", EventType::valueOf))
                .reason(row.text("reason"))
                .actor(actor == null ? null : new PersonReference().id(actor).displayName(row.text("display_name")))
                .createdAt(row.instant("created_at"))
                .read(row.flag("read"));
        return new Placed(notification, row.instant("created_at"), row.id("placed"));
    }
}
