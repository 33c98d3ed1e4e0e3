package se.stegvis.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.stegvis.api.model.EventType;
import se.stegvis.api.model.MergeSuggestionRequest;
import se.stegvis.api.model.ReverseMergeRequest;
import se.stegvis.api.model.SuggestionState;
import se.stegvis.identity.Caller;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemException.Refusal;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.platform.time.Times;

/**
 * Merging and undoing it, in the caller's transaction. Supports and comments stay where they were written; what stands for a
 * suggestion (canonical_id) is what they are counted and shown on, so that undoing loses nothing.
 */
@ApplicationScoped
public class MergingSuggestions {
    private final SuggestionDesk desk;
    private final SuggestionLedger ledger;
    private final TenantQueries queries;
    private final Times times;

    MergingSuggestions(SuggestionDesk desk, SuggestionLedger ledger, TenantQueries queries, Times times) {
        this.desk = desk;
        this.ledger = ledger;
        this.queries = queries;
        this.times = times;
    }

    public void merge(Caller caller, UUID id, String ifMatch, MergeSuggestionRequest request) {
        var intoId = request.getIntoSuggestionId();
        if (intoId.equals(id)) {
            throw ProblemException.rule(new Refusal("/intoSuggestionId", "into-itself", intoId));
        }
        lock(caller, id, intoId);
        var suggestion = desk.take(caller, id, Transition.MERGE, ifMatch);
        var into = Suggestion.find(caller.municipalityCode(), intoId)
                .filter(other -> other.state != SuggestionState.DRAFT)
                .orElseThrow(() -> ProblemException.rule(new Refusal("/intoSuggestionId", "unknown-reference", intoId)));
        if (into.state == SuggestionState.MERGED || into.state == SuggestionState.WITHDRAWN) {
            throw ProblemException.rule(new Refusal("/intoSuggestionId", "into-merged", intoId));
        }
        var before = suggestion.state;
        var now = times.now();
        suggestion.mergeInto(into, now);
        Suggestion.flush();
        queries.update(caller.municipalityCode(), new Sql(
                "UPDATE suggestion SET canonical_id = ? WHERE municipality_code = ? AND canonical_id = ? AND id <> ?", intoId, caller.municipalityCode(), id, id));
        recount(caller, id, intoId);
        ledger.append(caller, id, new Happening(EventType.MERGED, before, SuggestionState.MERGED, request.getReason()), now);
    }

    public void reverse(Caller caller, UUID id, String ifMatch, ReverseMergeRequest request) {
        var suggestion = desk.take(caller, id, Transition.REVERSE_MERGE, ifMatch);
        var wasPartOf = suggestion.canonicalId;
        var now = times.now();
        suggestion.standAlone(now);
        Suggestion.flush();
        queries.update(caller.municipalityCode(), new Sql("""
                WITH RECURSIVE below AS (
                    SELECT id FROM suggestion WHERE municipality_code = ? AND merged_into_id = ?
                    UNION
                    SELECT s.id FROM suggestion s JOIN below b ON s.merged_into_id = b.id
                )
                UPDATE suggestion SET canonical_id = ? WHERE municipality_code = ? AND id IN (SELECT id FROM below)""",
                caller.municipalityCode(), id, id, caller.municipalityCode()));
        recount(caller, id, wasPartOf);
        ledger.append(caller, id, new Happening(EventType.UNMERGED, SuggestionState.MERGED, suggestion.state, request.getReason()), now);
    }

    /** Always in the order of ids, so that A into B and B into A at once wait for each other instead of locking for ever. */
    private void lock(Caller caller, UUID one, UUID other) {
        var ids = Stream.of(one, other).toList();
        queries.list(caller.municipalityCode(), new Sql(
                "SELECT id FROM suggestion WHERE municipality_code = ? AND id = ANY(?) ORDER BY id FOR UPDATE", caller.municipalityCode(), ids), row -> row.id("id"));
    }

    /** Supports by distinct colleagues, and comments, of the suggestion and everything it stands for. */
    private void recount(Caller caller, UUID... ids) {
        queries.update(caller.municipalityCode(), new Sql("""
                UPDATE suggestion s
                SET support_count = (SELECT count(DISTINCT x.person_id) FROM support x JOIN suggestion c ON c.id = x.suggestion_id
                        WHERE c.municipality_code = s.municipality_code AND (c.id = s.id OR c.canonical_id = s.id)),
                    comment_count = (SELECT count(*) FROM comment x JOIN suggestion c ON c.id = x.suggestion_id
                        WHERE NOT x.internal AND c.municipality_code = s.municipality_code AND (c.id = s.id OR c.canonical_id = s.id))
                WHERE s.municipality_code = ? AND s.id = ANY(?)""", caller.municipalityCode(), List.of(ids)));
    }
}
