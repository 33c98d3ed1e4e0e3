package se.stegvis.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.stegvis.api.model.CreateSuggestionRequest;
import se.stegvis.identity.Caller;
import se.stegvis.platform.tenancy.Ids;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;

/**
 * Keeps a new suggestion with its authors, first events and outbox rows in one statement. Submitting is what staff do most, and
 * persisting the same through entities took five round trips.
 */
@ApplicationScoped
class NewSuggestions {
    private final TenantQueries queries;
    private final SuggestionLedger ledger;
    private final Effects effects;

    NewSuggestions(TenantQueries queries, SuggestionLedger ledger, Effects effects) {
        this.queries = queries;
        this.ledger = ledger;
        this.effects = effects;
    }

    void add(Suggestion s, List<UUID> authors, CreateSuggestionRequest request, Caller caller, List<Happening> happenings, Instant now) {
        var sql = new Sql("""
                WITH suggested AS (
                    INSERT INTO suggestion
                        (id, canonical_id, municipality_code, department_id, handling_department_id, state, title, problem, idea, expected_effect,
                        team_name, signed_by, blind, created_by, created_by_client, created_at, listed_at, updated_at, submitted_at, acknowledged_at, decided_at,
                        implemented_at, acknowledge_due_on, decide_due_on, due_on, due_reason, implementation, implemented_on, implemented_by, event_count)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ), author AS (
                    INSERT INTO suggestion_author (municipality_code, suggestion_id, person_id, position)
                    SELECT ?, ?, person_id, position FROM unnest(?::uuid[]) WITH ORDINALITY AS given (person_id, position)
                ), event AS (
                    INSERT INTO suggestion_event
                        (id, municipality_code, suggestion_id, sequence, type, from_state, to_state, actor_id, system_client, reason, department_id, occurred_at)
                    SELECT e.id, ?, ?, e.sequence, e.type, e.from_state, e.to_state, ?, ?, e.reason, ?, ?
                    FROM unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[]) WITH ORDINALITY AS e (id, type, from_state, to_state, reason, sequence)
                    RETURNING id, municipality_code, occurred_at
                )
                INSERT INTO outbox (event_id, municipality_code, status, available_at)
                SELECT id, municipality_code, 'PENDING', occurred_at FROM event""",
                s.id, s.canonicalId, s.municipalityCode, s.departmentId, s.handlingDepartmentId, s.state, s.title, s.problem, s.idea, s.expectedEffect,
                request.getTeamName(), s.signedBy, s.blind, caller.personId(), caller.clientName(), now, s.listedAt, s.updatedAt, s.submittedAt, s.acknowledgedAt,
                s.decidedAt, s.implementedAt, s.promise.acknowledgeDueOn, s.promise.decideDueOn, s.promise.dueOn, s.promise.dueReason, s.implementation,
                s.implementedOn, s.implementedBy, happenings.size(),
                s.municipalityCode, s.id, authors,
                s.municipalityCode, s.id, caller.personId(), caller.clientName(), s.departmentId, now,
                IntStream.range(0, happenings.size()).mapToObj(i -> Ids.next()).toList(),
                column(happenings, happening -> happening.type().toString()),
                column(happenings, happening -> happening.from() == null ? null : happening.from().toString()),
                column(happenings, happening -> happening.to().toString()),
                column(happenings, Happening::reason));
        queries.update(s.municipalityCode, sql);
        if (request.getImplementation() != null && request.getImplementation().getEffect() != null) {
            effects.record(caller, s.id, request.getImplementation().getEffect(), null, null, now);
        }
        ledger.announce(s.municipalityCode, s.id);
    }

    private static List<String> column(List<Happening> happenings, Function<Happening, String> value) {
        return happenings.stream().map(value).collect(Collectors.toList());
    }
}
