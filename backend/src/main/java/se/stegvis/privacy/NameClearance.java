package se.stegvis.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.stegvis.api.model.RetentionSubject;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;

/** People in closed cases give way to somebody nameless (decision 0021). Case, events and figures stay what they are. */
@ApplicationScoped
class NameClearance implements Clearance {
    /** Where people stand in a case. What follows from a good example stays: it has a life of its own, and its contact a way out. */
    static final List<NamedIn> NAMED_IN = List.of(
            NamedIn.ofCase("suggestion.created_by"),
            NamedIn.ofCase("suggestion.decided_by"),
            NamedIn.ofCase("suggestion.responsible_id"),
            NamedIn.ofCase("suggestion.implemented_by"),
            new NamedIn("suggestion_author.person_id"),
            new NamedIn("comment.written_by"),
            new NamedIn("mention.person_id", "k.suggestion_id", ", comment k", "AND k.municipality_code = t.municipality_code AND k.id = t.comment_id"),
            new NamedIn("support.person_id"),
            new NamedIn("picture.added_by"),
            new NamedIn("good_example_case.told_by"),
            new NamedIn("recognition.person_id"),
            new NamedIn("recognition.given_by"),
            new NamedIn("refinement_request.requested_by"),
            new NamedIn("refinement_offer.person_id", "r.suggestion_id", ", refinement_request r", "AND r.municipality_code = t.municipality_code AND r.id = t.request_id"));

    /** Only ever added to: here names are removed by the database's own function remove_names. */
    static final List<NamedIn> NAMED_FOR_EVER_IN = List.of(
            new NamedIn("suggestion_event.actor_id"),
            new NamedIn("assessment.assessed_by"),
            new NamedIn("effect.recorded_by"),
            new NamedIn("adoption_case.adopted_by"));

    private final ClosedCases cases;
    private final Pseudonyms pseudonyms;
    private final TenantQueries queries;

    NameClearance(ClosedCases cases, Pseudonyms pseudonyms, TenantQueries queries) {
        this.cases = cases;
        this.pseudonyms = pseudonyms;
        this.queries = queries;
    }

    @Override
    public RetentionSubject subject() {
        return RetentionSubject.NAMES;
    }

    /** Also a case that was cleared before and in which somebody has written since; its months begin anew then. */
    @Override
    public Part next(String code, String reached, LocalDate before) {
        return cases.next(code, reached, before, """
                CASE WHEN s.nameless_events IS NULL THEN closed.day ELSE greatest(closed.day, (
                    SELECT (max(e.occurred_at) AT TIME ZONE 'Europe/Stockholm')::date FROM suggestion_event e
                    WHERE e.municipality_code = s.municipality_code AND e.suggestion_id = s.id)) END""",
                new Sql("AND (s.nameless_events IS NULL OR s.nameless_events < s.event_count)"));
    }

    @Override
    public List<UUID> clear(String code, List<UUID> found, LocalDate before) {
        // Held, so that nobody adds a name while the others are removed.
        queries.list(code, new Sql("SELECT id FROM suggestion WHERE municipality_code = ? AND id = ANY(?) ORDER BY id FOR NO KEY UPDATE", code, found), row -> null);
        pseudonyms.provide(code, found);
        NAMED_IN.forEach(place -> queries.update(code, place.replace(code, found)));
        queries.list(code, new Sql("SELECT remove_names(?::uuid[])", found), row -> null);
        queries.update(code, new Sql("DELETE FROM follow WHERE municipality_code = ? AND suggestion_id = ANY(?)", code, found));
        queries.update(code, new Sql("UPDATE suggestion SET nameless_events = event_count, signed_by = NULL WHERE municipality_code = ? AND id = ANY(?)", code, found));
        return List.of();
    }

    @Override
    public void end(String code) {
        pseudonyms.forget(code);
        // Colleagues who do not sign in, and of whom nothing is left but the name.
        queries.update(code, new Sql("DELETE FROM person p WHERE p.municipality_code = ? AND p.issuer IS NULL AND NOT p.nameless AND", code).append(KeptOfPeople.nothingOf()));
    }
}
