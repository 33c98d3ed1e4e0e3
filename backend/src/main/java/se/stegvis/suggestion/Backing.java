package se.stegvis.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.stegvis.api.model.FollowSummary;
import se.stegvis.api.model.SupportSummary;
import se.stegvis.identity.Caller;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemException.Refusal;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.platform.time.Times;

/** Supporting and following: once for each colleague, which the primary keys guarantee, however often it is asked for. */
@ApplicationScoped
public class Backing {
    private final SuggestionDesk desk;
    private final TenantQueries queries;
    private final Times times;

    Backing(SuggestionDesk desk, TenantQueries queries, Times times) {
        this.desk = desk;
        this.queries = queries;
        this.times = times;
    }

    public SupportSummary support(Caller caller, UUID id) {
        requireSupportable(caller, id, true);
        // Counted only when the colleague supports none of the suggestions that this one stands for.
        var sql = new Sql("""
                WITH added AS (
                    INSERT INTO support (municipality_code, suggestion_id, person_id, created_at) VALUES (?, ?, ?, ?)
                    ON CONFLICT DO NOTHING RETURNING person_id
                )
                UPDATE suggestion SET support_count = support_count + (SELECT count(*) FROM added a WHERE NOT EXISTS (
                    SELECT 1 FROM support x JOIN suggestion c ON c.id = x.suggestion_id
                    WHERE c.municipality_code = ? AND c.canonical_id = ? AND c.id <> ? AND x.person_id = a.person_id))
                WHERE municipality_code = ? AND id = ? RETURNING support_count""",
                caller.municipalityCode(), id, caller.personId(), times.now(), caller.municipalityCode(), id, id, caller.municipalityCode(), id);
        return counted(caller, sql, true);
    }

    public SupportSummary unsupport(Caller caller, UUID id) {
        requireSupportable(caller, id, false);
        var sql = new Sql("""
                WITH removed AS (
                    DELETE FROM support x USING suggestion c
                    WHERE c.municipality_code = ? AND c.canonical_id = ? AND x.suggestion_id = c.id AND x.person_id = ?
                    RETURNING x.person_id
                )
                UPDATE suggestion SET support_count = support_count - (SELECT count(DISTINCT person_id) FROM removed)
                WHERE municipality_code = ? AND id = ? RETURNING support_count""",
                caller.municipalityCode(), id, caller.personId(), caller.municipalityCode(), id);
        return counted(caller, sql, false);
    }

    public FollowSummary follow(Caller caller, UUID id) {
        desk.requireSeen(caller, id);
        queries.update(caller.municipalityCode(), new Sql("""
                INSERT INTO follow (municipality_code, suggestion_id, person_id, created_at) VALUES (?, ?, ?, ?)
                ON CONFLICT DO NOTHING""", caller.municipalityCode(), id, caller.personId(), times.now()));
        return new FollowSummary().followedByMe(true);
    }

    public FollowSummary unfollow(Caller caller, UUID id) {
        desk.requireSeen(caller, id);
        queries.update(caller.municipalityCode(), new Sql(
                "DELETE FROM follow WHERE municipality_code = ? AND suggestion_id = ? AND person_id = ?", caller.municipalityCode(), id, caller.personId()));
        return new FollowSummary().followedByMe(false);
    }

    private SupportSummary counted(Caller caller, Sql sql, boolean supported) {
        // One statement, so a transaction of its own.
        return queries.find(caller.municipalityCode(), sql, row -> new SupportSummary()
                        .supportCount(row.number("support_count"))
                        .supportedByMe(supported))
                .orElseThrow(ProblemException::notFound);
    }

    private void requireSupportable(Caller caller, UUID id, boolean adding) {
        var standing = desk.requireSeen(caller, id);
        if (adding && standing.author()) {
            throw ProblemException.rule(Refusal.of("suggestionId", "own-suggestion"));
        }
        if (!SuggestionPolicies.SUPPORT_ENDS_WITH_THE_DECISION.contains(standing.state())) {
            throw ProblemException.stateConflict(standing.state().toString());
        }
    }
}
