package se.stegvis.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.stegvis.identity.Action;
import se.stegvis.identity.Caller;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemException.Refusal;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;

/** Whom a comment or an internal note is meant for. In the caller's transaction. */
@ApplicationScoped
class Mentions {
    private static final String PROPERTY = "/mentionedPersonIds";

    private final TenantQueries queries;
    private final Event<Mentioned> mentioned;

    Mentions(TenantQueries queries, Event<Mentioned> mentioned) {
        this.queries = queries;
        this.mentioned = mentioned;
    }

    /**
     * Refuses those whom the caller cannot know, a protected identity among them, and in an internal note those who may not read it.
     *
     * @param people null for nobody
     */
    void require(Caller caller, UUID suggestionId, Set<UUID> people, boolean internal) {
        if (people == null || people.isEmpty()) {
            return;
        }
        var code = caller.municipalityCode();
        var known = queries.list(code, new Sql("""
                SELECT p.id FROM person p WHERE p.municipality_code = ? AND p.id = ANY(?) AND NOT p.protected_identity""", code, people), row -> row.id("id"));
        refuseOthers(people, known, "unknown-reference");
        if (internal) {
            refuseOthers(people, readersOfNotes(code, suggestionId, people), "no-reader-of-notes");
        }
    }

    /** The comment is meant for these from now on; those for whom it was not before are told. */
    void replace(Caller caller, UUID suggestionId, UUID commentId, Set<UUID> people) {
        var code = caller.municipalityCode();
        var now = people == null ? Set.<UUID>of() : people;
        queries.update(code, new Sql("DELETE FROM mention WHERE municipality_code = ? AND comment_id = ? AND NOT person_id = ANY(?::uuid[])", code, commentId, now));
        var added = queries.list(code, new Sql("""
                INSERT INTO mention (municipality_code, comment_id, person_id) SELECT ?, ?, unnest(?::uuid[])
                ON CONFLICT DO NOTHING RETURNING person_id""", code, commentId, now), row -> row.id("person_id"));
        if (!added.isEmpty()) {
            var sql = new Sql("""
                    SELECT s.title, s.blind AND s.decided_at IS NULL AND (s.created_by = ? OR EXISTS (
                        SELECT 1 FROM suggestion_author a WHERE a.suggestion_id = s.id AND a.person_id = ?)) AS unnamed
                    FROM suggestion s WHERE s.municipality_code = ? AND s.id = ?""", caller.personId(), caller.personId(), code, suggestionId);
            queries.find(code, sql, row -> new Mentioned(caller, suggestionId, row.text("title"), row.flag("unnamed"), added)).ifPresent(mentioned::fire);
        }
    }

    private List<UUID> readersOfNotes(String code, UUID suggestionId, Set<UUID> people) {
        return queries.list(code, new Sql("""
                SELECT DISTINCT r.person_id
                FROM suggestion s
                JOIN department d ON d.municipality_code = s.municipality_code AND d.id = s.department_id
                JOIN held_role r ON r.municipality_code = s.municipality_code AND r.person_id = ANY(?) AND r.role = ANY(?)
                    AND (r.department_id IS NULL OR r.department_id = ANY(d.ancestors))
                WHERE s.municipality_code = ? AND s.id = ?""", people, Action.LIST_INTERNAL_NOTES.roles(), code, suggestionId), row -> row.id("person_id"));
    }

    private static void refuseOthers(Set<UUID> people, List<UUID> fitting, String reason) {
        var others = people.stream().filter(one -> !fitting.contains(one)).sorted().toList();
        if (!others.isEmpty()) {
            throw ProblemException.rule(new Refusal(PROPERTY, reason, others));
        }
    }
}
