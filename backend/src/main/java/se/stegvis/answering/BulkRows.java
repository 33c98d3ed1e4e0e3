package se.stegvis.answering;

import jakarta.enterprise.context.RequestScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import se.stegvis.api.model.BulkAnswerRow;
import se.stegvis.api.model.BulkRowOutcome;
import se.stegvis.api.model.SuggestionReference;
import se.stegvis.api.model.SuggestionState;
import se.stegvis.identity.Caller;
import se.stegvis.platform.page.Key;
import se.stegvis.platform.page.KeysetQuery;
import se.stegvis.platform.page.Order;
import se.stegvis.platform.page.Page;
import se.stegvis.platform.page.PageRequest;
import se.stegvis.platform.problem.ProblemType;
import se.stegvis.platform.problem.Refusals;
import se.stegvis.platform.tenancy.Row;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;

/** Row by row what became of a bulk answer, with reasons in the reader's language. An id that is not the caller's to see stays a mere id. */
@RequestScoped
class BulkRows {
    private static final Sql COLUMNS = new Sql("r.position, r.suggestion_id, r.outcome, r.problem, r.problem_state, r.problem_reason, s.id AS seen_id, s.title, s.state");
    private static final Order AS_ASKED = Order.ascending("position", Key.integer("r.position"));

    private final TenantQueries queries;
    private final BulkAnswers answers;
    private final Refusals refusals;

    BulkRows(TenantQueries queries, BulkAnswers answers, Refusals refusals) {
        this.queries = queries;
        this.answers = answers;
        this.refusals = refusals;
    }

    Page<BulkAnswerRow> list(Caller caller, UUID id, BulkRowOutcome outcome, PageRequest request) {
        var me = caller.personId();
        answers.require(caller, id);
        var from = new Sql("""
                FROM bulk_answer_row r
                LEFT JOIN suggestion s ON s.municipality_code = r.municipality_code AND s.id = r.suggestion_id AND (s.state <> 'DRAFT' OR s.created_by = ?
                    OR EXISTS (SELECT FROM suggestion_author a WHERE a.suggestion_id = s.id AND a.person_id = ?))
                WHERE r.municipality_code = ? AND r.bulk_answer_id = ?""", me, me, caller.municipalityCode(), id)
                .when(outcome != null, "AND r.outcome = ?", outcome);
        return new KeysetQuery<>(COLUMNS, from, AS_ASKED, this::row, row -> List.of(row.getPosition().toString())).page(queries, caller.municipalityCode(), request);
    }

    private BulkAnswerRow row(Row row) throws SQLException {
        var seen = row.id("seen_id");
        var problem = row.value("problem", ProblemType::valueOf);
        return new BulkAnswerRow()
                .position(row.number("position"))
                .suggestionId(row.id("suggestion_id"))
                .suggestion(seen == null ? null : new SuggestionReference().id(seen).title(row.text("title")).state(row.value("state", SuggestionState::valueOf)))
                .outcome(row.value("outcome", BulkRowOutcome::valueOf))
                .problem(problem == null ? null : problem.uri())
                .reason(problem == null ? null : refusals.told(problem, row.text("problem_state"), row.text("problem_reason")));
    }
}
