package se.stegvis.answering;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import se.stegvis.api.model.AcknowledgeSuggestionRequest;
import se.stegvis.api.model.BulkAnswerKind;
import se.stegvis.api.model.DecideSuggestionRequest;
import se.stegvis.api.model.DecisionOutcome;
import se.stegvis.identity.PersonRegister;
import se.stegvis.platform.problem.DatabaseFaults;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemException.Refusal;
import se.stegvis.platform.problem.ProblemType;
import se.stegvis.platform.tenancy.Row;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.platform.tenancy.TenantTransactions;
import se.stegvis.platform.time.Times;
import se.stegvis.suggestion.AssessingSuggestion;
import se.stegvis.suggestion.DecidingSuggestion;

/**
 * Answers row after row. The suggestion's move and the row's outcome are one transaction: a program that is killed leaves both or none,
 * and so no row is lost and none is done twice. While one is at work on a bulk answer, it is locked, so that the last row sees all others.
 */
@ApplicationScoped
class AnsweringRows {
    private static final Logger LOG = Logger.getLogger(AnsweringRows.class);

    private final TenantTransactions transactions;
    private final TenantQueries queries;
    private final PersonRegister persons;
    private final AssessingSuggestion assessing;
    private final DecidingSuggestion deciding;
    private final Times times;

    AnsweringRows(TenantTransactions transactions, TenantQueries queries, PersonRegister persons, AssessingSuggestion assessing, DecidingSuggestion deciding,
            Times times) {
        this.transactions = transactions;
        this.queries = queries;
        this.persons = persons;
        this.assessing = assessing;
        this.deciding = deciding;
        this.times = times;
    }

    private record Waiting(UUID answer, int position, BulkAnswerKind kind, UUID askedBy, UUID suggestion, int seenVersion, String words,
            UUID responsible, LocalDate plannedOn) {}

    /** Whether there was one. What is wrong with a row is its outcome; what is wrong with the database is thrown, and the row waits. */
    boolean answerNext(String code) {
        var taken = new AtomicReference<Waiting>();
        try {
            transactions.run(code, () -> {
                taken.set(null);
                claim(code).ifPresent(row -> {
                    taken.set(row);
                    answer(code, row);
                    note(code, row, "DONE", null, null, null);
                });
            });
        } catch (RuntimeException failed) {
            if (taken.get() == null || DatabaseFaults.typeOf(failed) == ProblemType.UNAVAILABLE) {
                throw failed;
            }
            transactions.run(code, () -> refuse(code, taken.get(), failed));
        }
        return taken.get() != null;
    }

    /** One of each bulk answer in turn, so that a short one does not wait for a long one. */
    private Optional<Waiting> claim(String code) {
        return queries.find(code, new Sql("""
                SELECT b.id, r.position, b.kind, b.asked_by, r.suggestion_id, r.seen_version, b.text, r.personal_line, b.responsible_id, b.planned_on
                FROM bulk_answer b
                JOIN bulk_answer_row r ON r.municipality_code = b.municipality_code AND r.bulk_answer_id = b.id AND r.outcome = 'PENDING'
                WHERE b.municipality_code = ? AND b.state = 'RUNNING'
                ORDER BY r.position, b.id LIMIT 1
                FOR UPDATE OF b, r SKIP LOCKED""", code), AnsweringRows::waiting);
    }

    /** By whom it was asked for, with the rights that they have now. */
    private void answer(String code, Waiting row) {
        var caller = persons.callerOf(code, row.askedBy()).orElseThrow(ProblemException::notAllowed);
        var seen = "\"" + row.seenVersion() + "\"";
        switch (row.kind()) {
            case ACKNOWLEDGE -> assessing.acknowledge(caller, row.suggestion(), seen, new AcknowledgeSuggestionRequest().message(row.words()));
            case ACCEPT -> deciding.decide(caller, row.suggestion(), seen, new DecideSuggestionRequest()
                    .outcome(DecisionOutcome.ACCEPT)
                    .reason(row.words())
                    .responsiblePersonId(row.responsible() == null ? caller.personId() : row.responsible())
                    .plannedOn(row.plannedOn()));
            case DECLINE -> deciding.decide(caller, row.suggestion(), seen, new DecideSuggestionRequest().outcome(DecisionOutcome.DECLINE).reason(row.words()));
        }
    }

    private void refuse(String code, Waiting row, RuntimeException failed) {
        queries.list(code, new Sql("SELECT id FROM bulk_answer WHERE municipality_code = ? AND id = ? FOR UPDATE", code, row.answer()), found -> true);
        if (failed instanceof ProblemException problem) {
            // A text that names something would need what it names.
            var reason = problem.refusals().stream().filter(one -> one.arguments().length == 0).map(Refusal::reason).findFirst().orElse(null);
            note(code, row, "REFUSED", problem.type(), problem.currentState(), reason);
            return;
        }
        var type = DatabaseFaults.typeOf(failed);
        if (type == ProblemType.INTERNAL_ERROR) {
            LOG.errorf(failed, "A row of bulk answer %s failed", row.answer());
        }
        note(code, row, "REFUSED", type, null, null);
    }

    private void note(String code, Waiting row, String outcome, ProblemType problem, String state, String reason) {
        queries.update(code, new Sql("""
                UPDATE bulk_answer_row SET outcome = ?, problem = ?, problem_state = ?, problem_reason = ?
                WHERE municipality_code = ? AND bulk_answer_id = ? AND position = ? AND outcome = 'PENDING'""",
                outcome, problem == null ? null : problem.name(), state, reason, code, row.answer(), row.position()));
        queries.update(code, new Sql("""
                UPDATE bulk_answer b SET state = 'DONE', ended_at = ?
                WHERE b.municipality_code = ? AND b.id = ? AND b.state = 'RUNNING' AND NOT EXISTS (
                    SELECT FROM bulk_answer_row r WHERE r.municipality_code = b.municipality_code AND r.bulk_answer_id = b.id AND r.outcome = 'PENDING')""",
                times.now(), code, row.answer()));
    }

    private static Waiting waiting(Row row) throws SQLException {
        var words = Stream.of(row.text("text"), row.text("personal_line")).filter(one -> one != null).collect(Collectors.joining("\n\n"));
        return new Waiting(row.id("id"), row.number("position"), row.value("kind", BulkAnswerKind::valueOf), row.id("asked_by"), row.id("suggestion_id"),
                row.number("seen_version"), words.isEmpty() ? null : words, row.id("responsible_id"), row.date("planned_on"));
    }
}
