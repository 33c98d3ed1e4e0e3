package se.stegvis.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.UUID;
import se.stegvis.identity.Caller;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.tenancy.Ids;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;

/**
 * The append-only record of what happened, and with it the outbox, in the transaction of the change itself. All figures, news and
 * deliveries come from here.
 */
@ApplicationScoped
class SuggestionLedger {
    private final TenantQueries queries;
    private final Event<SuggestionEventAppended> appended;

    SuggestionLedger(TenantQueries queries, Event<SuggestionEventAppended> appended) {
        this.queries = queries;
        this.appended = appended;
    }

    /** Appends an event. The suggestion's own counter numbers it, so that two at once stand in one order. */
    void append(Caller caller, UUID suggestionId, Happening happening, Instant now) {
        append(caller.municipalityCode(), caller.personId(), caller.clientName(), suggestionId, happening, now);
    }

    /** Appends what the service itself did: nobody is the actor. */
    void appendOwn(String municipalityCode, UUID suggestionId, Happening happening, Instant now) {
        append(municipalityCode, null, null, suggestionId, happening, now);
    }

    /** Tells those who wait for events that the transaction at hand brings some. */
    void announce(String municipalityCode, UUID suggestionId) {
        appended.fire(new SuggestionEventAppended(municipalityCode, suggestionId));
    }

    private void append(String municipalityCode, UUID actor, String client, UUID suggestionId, Happening happening, Instant now) {
        var id = Ids.next();
        var added = queries.update(municipalityCode, new Sql("""
                WITH numbered AS (
                    UPDATE suggestion SET event_count = event_count + 1
                    WHERE municipality_code = ? AND id = ?
                    RETURNING event_count, department_id
                ), event AS (
                    INSERT INTO suggestion_event
                        (id, municipality_code, suggestion_id, sequence, type, from_state, to_state, actor_id, system_client, reason, department_id, occurred_at)
                    SELECT ?, ?, ?, event_count, ?, ?, ?, ?, ?, ?, department_id, ? FROM numbered
                    RETURNING id, municipality_code, occurred_at
                )
                INSERT INTO outbox (event_id, municipality_code, status, available_at)
                SELECT id, municipality_code, 'PENDING', occurred_at FROM event""",
                municipalityCode, suggestionId, id, municipalityCode, suggestionId, happening.type(), happening.from(), happening.to(), actor, client,
                happening.reason(), now));
        if (added != 1) {
            throw ProblemException.notFound();
        }
        announce(municipalityCode, suggestionId);
    }
}
