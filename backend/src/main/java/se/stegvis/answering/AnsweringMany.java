package se.stegvis.answering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.stegvis.api.model.BulkAnswerItem;
import se.stegvis.api.model.BulkAnswerKind;
import se.stegvis.api.model.BulkRowOutcome;
import se.stegvis.api.model.CreateBulkAnswerRequest;
import se.stegvis.identity.Caller;
import se.stegvis.identity.People;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemException.Refusal;
import se.stegvis.platform.tenancy.Ids;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.platform.time.Times;

/**
 * Takes the same answer to many suggestions in, and ends it early. Only what holds for all of them is judged here; whether each can be
 * answered so is found out one by one ({@link AnsweringRows}). In the caller's transaction.
 */
@ApplicationScoped
class AnsweringMany {
    private final TenantQueries queries;
    private final BulkAnswers answers;
    private final People people;
    private final Times times;
    private final Event<Begun> begun;

    AnsweringMany(TenantQueries queries, BulkAnswers answers, People people, Times times, Event<Begun> begun) {
        this.queries = queries;
        this.answers = answers;
        this.people = people;
        this.times = times;
        this.begun = begun;
    }

    /** The transaction at hand leaves rows to be answered. */
    record Begun(String municipalityCode) {}

    UUID begin(Caller caller, CreateBulkAnswerRequest request) {
        requireFitting(caller, request);
        var code = caller.municipalityCode();
        var id = Ids.next();
        queries.update(code, new Sql("""
                INSERT INTO bulk_answer (id, municipality_code, kind, text, responsible_id, planned_on, asked_by, state, started_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, 'RUNNING', ?)""",
                id, code, request.getKind(), request.getText(), request.getResponsiblePersonId(), request.getPlannedOn(), caller.personId(), times.now()));
        queries.update(code, new Sql("""
                INSERT INTO bulk_answer_row (municipality_code, bulk_answer_id, position, suggestion_id, seen_version, personal_line)
                SELECT ?, ?, position, suggestion_id, seen_version::integer, personal_line
                FROM unnest(?::uuid[], ?::text[], ?::text[]) WITH ORDINALITY AS item (suggestion_id, seen_version, personal_line, position)""",
                code, id,
                column(request, BulkAnswerItem::getSuggestionId),
                column(request, item -> item.getVersion().toString()),
                column(request, BulkAnswerItem::getPersonalLine)));
        begun.fire(new Begun(code));
        return id;
    }

    /** Waits for the row that is being answered just now; those after it are left as they were. One that is over: 409. */
    void stop(Caller caller, UUID id) {
        var code = caller.municipalityCode();
        answers.require(caller, id);
        var stopped = queries.update(code, new Sql("UPDATE bulk_answer SET state = 'STOPPED', ended_at = ? WHERE municipality_code = ? AND id = ? AND state = 'RUNNING'",
                times.now(), code, id));
        if (stopped == 0) {
            throw ProblemException.stateConflict(answers.require(caller, id).resource().getState().toString());
        }
        queries.update(code, new Sql(
                "UPDATE bulk_answer_row SET outcome = ? WHERE municipality_code = ? AND bulk_answer_id = ? AND outcome = 'PENDING'", BulkRowOutcome.STOPPED, code, id));
    }

    private void requireFitting(Caller caller, CreateBulkAnswerRequest request) {
        var refusals = new ArrayList<Refusal>();
        var accepting = request.getKind() == BulkAnswerKind.ACCEPT;
        if (request.getKind() == BulkAnswerKind.DECLINE && request.getText() == null) {
            refusals.add(Refusal.of("/text", "reason-needed"));
        }
        if (!accepting && request.getResponsiblePersonId() != null) {
            refusals.add(Refusal.of("/responsiblePersonId", "only-with-accept"));
        }
        if (!accepting && request.getPlannedOn() != null) {
            refusals.add(Refusal.of("/plannedOn", "only-with-accept"));
        }
        if (accepting && request.getResponsiblePersonId() != null && !people.exist(caller.municipalityCode(), List.of(request.getResponsiblePersonId()))) {
            refusals.add(new Refusal("/responsiblePersonId", "unknown-reference", request.getResponsiblePersonId()));
        }
        if (accepting && request.getPlannedOn() != null && request.getPlannedOn().isBefore(times.today())) {
            refusals.add(new Refusal("/plannedOn", "before-today", request.getPlannedOn()));
        }
        var seen = new HashSet<UUID>();
        for (int i = 0; i < request.getItems().size(); i++) {
            var suggestion = request.getItems().get(i).getSuggestionId();
            if (!seen.add(suggestion)) {
                refusals.add(new Refusal("/items/" + i + "/suggestionId", "repeated", suggestion));
            }
        }
        if (!refusals.isEmpty()) {
            throw ProblemException.rule(refusals.toArray(Refusal[]::new));
        }
    }

    private static <T> List<T> column(CreateBulkAnswerRequest request, Function<BulkAnswerItem, T> value) {
        return request.getItems().stream().map(value).collect(Collectors.toList());
    }
}
