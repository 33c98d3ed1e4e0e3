package se.stegvis.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.suggestion.SuggestionEventAppended;

/** Tells every server of a change, in the transaction of the change itself: PostgreSQL passes it on when, and only if, that is committed. */
@ApplicationScoped
class AnnouncingChanges {
    /** A notice may have 7999 bytes, an id with its comma has 37: more would fail the change itself. */
    private static final int DEPARTMENTS_AT_MOST = 200;

    private final TenantQueries queries;

    AnnouncingChanges(TenantQueries queries) {
        this.queries = queries;
    }

    /** The event before says where the suggestion stood until now: a referral concerns two boards. A draft has no event, and stands on none. */
    void announce(@Observes SuggestionEventAppended appended) {
        var code = appended.municipalityCode();
        queries.list(code, new Sql("""
                SELECT pg_notify(?, concat_ws(' ', s.municipality_code, s.id, (
                    SELECT string_agg(above.id::text, ',') FROM (
                        SELECT DISTINCT unnest(d.ancestors) AS id
                        FROM suggestion_event e
                        JOIN department d ON d.municipality_code = e.municipality_code AND d.id = e.department_id
                        WHERE e.municipality_code = s.municipality_code AND e.suggestion_id = s.id AND e.sequence > s.event_count - 2
                        LIMIT ?) AS above)))
                FROM suggestion s
                WHERE s.municipality_code = ? AND s.id = ? AND s.event_count > 0""",
                BoardChange.CHANNEL, DEPARTMENTS_AT_MOST, code, appended.suggestionId()), row -> true);
    }
}
