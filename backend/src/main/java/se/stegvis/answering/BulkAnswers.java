package se.stegvis.answering;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import se.stegvis.api.model.BulkAnswer;
import se.stegvis.api.model.BulkAnswerKind;
import se.stegvis.api.model.BulkAnswerState;
import se.stegvis.identity.Caller;
import se.stegvis.platform.http.Links;
import se.stegvis.platform.http.Versioned;
import se.stegvis.platform.page.Key;
import se.stegvis.platform.page.KeysetQuery;
import se.stegvis.platform.page.Order;
import se.stegvis.platform.page.Page;
import se.stegvis.platform.page.PageRequest;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.tenancy.Row;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.platform.time.Times;

/** How far somebody's own bulk answers have come, for as long as they are kept. */
@ApplicationScoped
class BulkAnswers {
    private static final Duration KEPT = Duration.ofDays(90);
    private static final String ROWS = "(SELECT count(*) FROM bulk_answer_row r WHERE r.municipality_code = b.municipality_code AND r.bulk_answer_id = b.id";
    private static final Sql COLUMNS = new Sql("b.id, b.municipality_code, b.kind, b.state, b.started_at, b.ended_at, " + ROWS + ") AS total, "
            + ROWS + " AND r.outcome = 'DONE') AS done, " + ROWS + " AND r.outcome = 'REFUSED') AS refused");
    private static final Order LATEST_FIRST = Order.descending("started", Key.instant("b.started_at"), Key.id("b.id"));

    private final TenantQueries queries;
    private final Times times;

    BulkAnswers(TenantQueries queries, Times times) {
        this.queries = queries;
        this.times = times;
    }

    static String path(String municipalityCode, UUID id) {
        return "/municipalities/" + municipalityCode + "/bulk-answers/" + id;
    }

    Page<BulkAnswer> list(Caller caller, PageRequest request) {
        return new KeysetQuery<>(COLUMNS, from(caller), LATEST_FIRST, BulkAnswers::answer, BulkAnswers::keys)
                .page(queries, caller.municipalityCode(), request)
                .map(Versioned::resource);
    }

    Versioned<BulkAnswer> require(Caller caller, UUID id) {
        var sql = new Sql("SELECT").append(COLUMNS).append(from(caller)).append("AND b.id = ?", id);
        return queries.find(caller.municipalityCode(), sql, BulkAnswers::answer).orElseThrow(ProblemException::notFound);
    }

    /** Throws away those that nobody is shown any more, with what was said in them: the events have it. */
    void forgetOld(String municipalityCode) {
        queries.update(municipalityCode, new Sql("DELETE FROM bulk_answer WHERE municipality_code = ? AND started_at < ?", municipalityCode, times.now().minus(KEPT)));
    }

    private Sql from(Caller caller) {
        return new Sql("FROM bulk_answer b WHERE b.municipality_code = ? AND b.asked_by = ? AND b.started_at >= ?",
                caller.municipalityCode(), caller.personId(), times.now().minus(KEPT));
    }

    private static List<String> keys(Versioned<BulkAnswer> answer) {
        return List.of(answer.resource().getStartedAt().toString(), answer.resource().getId().toString());
    }

    private static Versioned<BulkAnswer> answer(Row row) throws SQLException {
        var path = path(row.text("municipality_code"), row.id("id"));
        var state = row.value("state", BulkAnswerState::valueOf);
        var answer = new BulkAnswer()
                .id(row.id("id"))
                .kind(row.value("kind", BulkAnswerKind::valueOf))
                .state(state)
                .total(row.number("total"))
                .done(row.number("done"))
                .refused(row.number("refused"))
                .startedAt(row.instant("started_at"))
                .endedAt(row.instant("ended_at"))
                .links(Links.self(path).add("rows", "GET", path + "/rows").when(state == BulkAnswerState.RUNNING, "stop", "POST", path + "/stops").toMap());
        return new Versioned<>(answer, answer.getDone() + answer.getRefused());
    }
}
