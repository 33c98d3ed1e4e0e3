package se.stegvis.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import se.stegvis.api.model.EventType;
import se.stegvis.api.model.SuggestionState;
import se.stegvis.identity.Caller;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemType;
import se.stegvis.platform.tenancy.Ids;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.platform.time.Times;

/** Writing, changing and removing comments and internal notes. In the caller's transaction. */
@ApplicationScoped
public class Commenting {
    private final Comments comments;
    private final SuggestionDesk desk;
    private final SuggestionLedger ledger;
    private final Mentions mentions;
    private final TenantQueries queries;
    private final Times times;

    Commenting(Comments comments, SuggestionDesk desk, SuggestionLedger ledger, Mentions mentions, TenantQueries queries, Times times) {
        this.comments = comments;
        this.desk = desk;
        this.ledger = ledger;
        this.mentions = mentions;
        this.queries = queries;
        this.times = times;
    }

    /** Adds a comment that all colleagues can read. */
    public UUID comment(Caller caller, UUID suggestionId, String text) {
        return comment(caller, suggestionId, text, Set.of());
    }

    /** As {@link #comment(Caller, UUID, String)}, meant for these people above all, who are told. */
    UUID comment(Caller caller, UUID suggestionId, String text, Set<UUID> mentioned) {
        var state = requireDiscussable(desk.requireSeen(caller, suggestionId).state());
        return add(caller, suggestionId, text, mentioned, false, new Happening(EventType.COMMENTED, state, state, null));
    }

    /** Adds a note that only those who may decide can read. */
    public UUID note(Caller caller, UUID suggestionId, String text) {
        return note(caller, suggestionId, text, Set.of());
    }

    UUID note(Caller caller, UUID suggestionId, String text, Set<UUID> mentioned) {
        comments.requireAssessor(caller, suggestionId);
        var state = requireDiscussable(desk.requireSeen(caller, suggestionId).state());
        return add(caller, suggestionId, text, mentioned, true, new Happening(EventType.INTERNAL_NOTE_ADDED, state, state, null));
    }

    void update(Caller caller, UUID suggestionId, UUID id, int version, String text, Set<UUID> mentioned) {
        requireOwn(caller, suggestionId, id, version);
        mentions.require(caller, suggestionId, mentioned, comments.isInternal(caller, id));
        queries.update(caller.municipalityCode(), new Sql("""
                UPDATE comment SET text = ?, edited_at = ?, version = version + 1
                WHERE municipality_code = ? AND id = ? AND version = ?""", text, times.now(), caller.municipalityCode(), id, version));
        mentions.replace(caller, suggestionId, id, mentioned);
    }

    void remove(Caller caller, UUID suggestionId, UUID id, int version) {
        requireOwn(caller, suggestionId, id, version);
        queries.update(caller.municipalityCode(), new Sql("""
                WITH removed AS (
                    DELETE FROM comment WHERE municipality_code = ? AND id = ? RETURNING suggestion_id, internal
                )
                UPDATE suggestion s SET comment_count = s.comment_count - 1
                FROM removed r
                JOIN suggestion own ON own.id = r.suggestion_id
                WHERE NOT r.internal AND s.municipality_code = ? AND s.id IN (own.id, own.canonical_id)""",
                caller.municipalityCode(), id, caller.municipalityCode()));
    }

    private UUID add(Caller caller, UUID suggestionId, String text, Set<UUID> mentioned, boolean internal, Happening happening) {
        mentions.require(caller, suggestionId, mentioned, internal);
        var id = Ids.next();
        var now = times.now();
        queries.update(caller.municipalityCode(), new Sql("""
                WITH written AS (
                    INSERT INTO comment (id, municipality_code, suggestion_id, internal, text, written_by, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)
                    RETURNING suggestion_id, internal
                )
                UPDATE suggestion s SET comment_count = comment_count + 1
                FROM written w
                WHERE s.municipality_code = ? AND s.id = w.suggestion_id AND NOT w.internal""",
                id, caller.municipalityCode(), suggestionId, internal, text, caller.personId(), now, caller.municipalityCode()));
        mentions.replace(caller, suggestionId, id, mentioned);
        ledger.append(caller, suggestionId, happening, now);
        return id;
    }

    /** Drafts are nobody's to discuss; after a merge the discussion is on the other suggestion. */
    private static SuggestionState requireDiscussable(SuggestionState state) {
        if (state == SuggestionState.DRAFT || state == SuggestionState.MERGED) {
            throw ProblemException.stateConflict(state.toString());
        }
        return state;
    }

    private void requireOwn(Caller caller, UUID suggestionId, UUID id, int version) {
        var known = comments.require(caller, suggestionId, id);
        if (!known.resource().getMine()) {
            throw ProblemException.notAllowed();
        }
        if (known.version() != version) {
            throw ProblemException.of(ProblemType.CHANGED_MEANWHILE);
        }
    }
}
