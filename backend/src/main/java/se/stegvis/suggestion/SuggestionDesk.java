package se.stegvis.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import se.stegvis.api.model.SuggestionState;
import se.stegvis.identity.Caller;
import se.stegvis.platform.http.EntityTags;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemType;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;

/** Where a suggestion is taken up for a change: seen (else 404), allowed (else 403), current (else 412), possible now (else 409). */
@ApplicationScoped
class SuggestionDesk {
    private final TenantQueries queries;

    SuggestionDesk(TenantQueries queries) {
        this.queries = queries;
    }

    /** The suggestion for a move of the caller, in the caller's transaction. */
    Suggestion take(Caller caller, UUID id, Transition transition, String ifMatch) {
        var standing = requireSeen(caller, id);
        if (!SuggestionPolicies.isAllowed(transition, caller, standing)) {
            throw ProblemException.notAllowed();
        }
        var version = EntityTags.requiredVersion(ifMatch);
        var suggestion = Suggestion.find(caller.municipalityCode(), id).orElseThrow(ProblemException::notFound);
        if (suggestion.version != version) {
            throw ProblemException.of(ProblemType.CHANGED_MEANWHILE);
        }
        if (!transition.isPossibleIn(suggestion.state)) {
            throw ProblemException.stateConflict(suggestion.state.toString());
        }
        return suggestion;
    }

    /** How the caller stands to a suggestion that they may see. */
    Standing requireSeen(Caller caller, UUID id) {
        return findSeen(caller, id).orElseThrow(ProblemException::notFound);
    }

    Optional<Standing> findSeen(Caller caller, UUID id) {
        return standing(caller, id).filter(standing -> SuggestionPolicies.A_DRAFT_IS_SEEN_BY_ITS_AUTHORS_ONLY.test(caller, standing));
    }

    private Optional<Standing> standing(Caller caller, UUID id) {
        var sql = new Sql("""
                SELECT s.state, d.ancestors,
                    s.created_by = ? OR EXISTS (SELECT 1 FROM suggestion_author a WHERE a.suggestion_id = s.id AND a.person_id = ?) AS author,
                    s.responsible_id = ? OR s.implemented_by = ? AS doer,
                    s.created_by IS NOT NULL OR EXISTS (SELECT 1 FROM suggestion_author a WHERE a.suggestion_id = s.id) AS answerable
                FROM suggestion s
                JOIN department d ON d.municipality_code = s.municipality_code AND d.id = s.department_id
                WHERE s.municipality_code = ? AND s.id = ?""",
                caller.personId(), caller.personId(), caller.personId(), caller.personId(), caller.municipalityCode(), id);
        return queries.find(caller.municipalityCode(), sql, row -> new Standing(
                row.value("state", SuggestionState::valueOf), row.ids("ancestors"), row.flag("author"), row.flag("doer"), row.flag("answerable")));
    }
}
