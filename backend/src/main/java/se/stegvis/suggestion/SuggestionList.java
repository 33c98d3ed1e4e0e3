package se.stegvis.suggestion;

import static se.stegvis.api.model.SuggestionState.DRAFT;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.stegvis.api.model.SuggestionReference;
import se.stegvis.api.model.SuggestionState;
import se.stegvis.api.model.SuggestionSummary;
import se.stegvis.identity.Caller;
import se.stegvis.platform.page.Key;
import se.stegvis.platform.page.KeysetQuery;
import se.stegvis.platform.page.Order;
import se.stegvis.platform.page.Page;
import se.stegvis.platform.page.PageRequest;
import se.stegvis.platform.tenancy.Row;
import se.stegvis.platform.tenancy.RowMapper;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.platform.time.Times;

/** Lists of suggestions, filtered in SQL to what the caller may see. */
@ApplicationScoped
class SuggestionList {
    private static final Order NEWEST_FIRST = Order.descending("-submittedAt", Key.instant("s.listed_at"), Key.id("s.id"));
    private static final Order OLDEST_FIRST = Order.ascending("submittedAt", Key.instant("s.listed_at"), Key.id("s.id"));
    /** What has no due day comes last, where it is listed at all. */
    private static final Order MOST_URGENT_FIRST = Order.ascending("dueOn", Key.date("coalesce(s.due_on, DATE '9999-12-31')"), Key.id("s.id"));

    private static final int COMPARED_AT_MOST = 300;

    private final TenantQueries queries;
    private final SuggestionMapping mapping;
    private final Times times;

    SuggestionList(TenantQueries queries, SuggestionMapping mapping, Times times) {
        this.queries = queries;
        this.mapping = mapping;
        this.times = times;
    }

    Page<SuggestionSummary> list(Caller caller, SuggestionQuery query, PageRequest request) {
        var order = switch (query.sort()) {
            case "submittedAt" -> OLDEST_FIRST;
            case "dueOn" -> MOST_URGENT_FIRST;
            default -> NEWEST_FIRST;
        };
        var today = times.today();
        var words = query.q() != null;
        var columns = SuggestionMapping.summaryColumns(caller);
        if (words) {
            columns.append(Excerpts.column(wordsOf(caller.municipalityCode()), query.q()));
        }
        RowMapper<SuggestionMapping.Listed> listed = words ? row -> withExcerpt(row, caller, today) : row -> mapping.summary(row, caller, today);
        return new KeysetQuery<>(columns, from(caller, query), order, listed, row -> keys(row, order), words)
                .page(queries, caller.municipalityCode(), request)
                .map(SuggestionMapping.Listed::summary);
    }

    private SuggestionMapping.Listed withExcerpt(Row row, Caller caller, LocalDate today) throws SQLException {
        var listed = mapping.summary(row, caller, today);
        listed.summary().excerpt(Excerpts.parts(row.text("excerpt")));
        return listed;
    }

    private Sql from(Caller caller, SuggestionQuery query) {
        var code = caller.municipalityCode();
        var me = caller.personId();
        var from = new Sql("FROM suggestion s WHERE s.municipality_code = ?", code)
                .append(seen(caller, query))
                .when(query.q() != null, "AND s.words @@ plainto_tsquery(?::regconfig, ?)", wordsOf(code), query.q())
                .when(query.departmentId() != null && !query.includeUnits(), "AND s.department_id = ?", query.departmentId())
                .when(query.departmentId() != null && query.includeUnits(), """
                        AND s.department_id IN (SELECT d.id FROM department d WHERE d.municipality_code = ? AND d.ancestors @> ARRAY[?::uuid])""",
                        code, query.departmentId())
                .when(query.mine(), """
                        AND (s.created_by = ? OR s.id IN (SELECT a.suggestion_id FROM suggestion_author a WHERE a.municipality_code = ? AND a.person_id = ?))""",
                        me, code, me)
                .when(query.followedByMe(), "AND s.id IN (SELECT f.suggestion_id FROM follow f WHERE f.municipality_code = ? AND f.person_id = ?)", code, me)
                .when(query.overdue() != null, "AND coalesce(s.due_on < ?, false) = ?", times.today(), query.overdue())
                .when(query.submittedFrom() != null, "AND s.submitted_at >= ?",
                        query.submittedFrom() == null ? null : query.submittedFrom().atStartOfDay(Times.ZONE).toInstant())
                .when(query.submittedTo() != null, "AND s.submitted_at < ?",
                        query.submittedTo() == null ? null : query.submittedTo().plusDays(1).atStartOfDay(Times.ZONE).toInstant())
                .when(query.sort().equals("dueOn") && !query.waitingForMe(), "AND s.due_on IS NOT NULL");
        if (!query.states().isEmpty()) {
            from.append("AND s.state = ANY(?)", query.states());
        }
        return query.waitingForMe() ? from.append(Responsibility.waitingFor(caller)) : from;
    }

    /** Drafts are among the caller's own only; leaving the condition plain lets the partial indexes serve all other lists. */
    private static Sql seen(Caller caller, SuggestionQuery query) {
        var drafts = query.mine() || query.states().contains(DRAFT);
        return drafts && caller.personId() != null
                ? new Sql("""
                        AND (s.state <> 'DRAFT' OR s.created_by = ? OR s.id IN (SELECT a.suggestion_id FROM suggestion_author a WHERE a.person_id = ?))""",
                        caller.personId(), caller.personId())
                : new Sql("AND s.state <> 'DRAFT'");
    }

    /** Submitted suggestions with some of the words, most alike first; the newest few hundred of them are compared. */
    Page<SuggestionReference> similar(Caller caller, String text, int limit) {
        var code = caller.municipalityCode();
        var sql = new Sql("""
                WITH asked AS MATERIALIZED (
                    SELECT replace(plainto_tsquery(?::regconfig, ?)::text, '&', '|')::tsquery AS any_word
                ), alike AS (
                    SELECT s.id, s.title, s.state, s.words FROM suggestion s
                    WHERE s.municipality_code = ? AND s.state NOT IN ('DRAFT', 'WITHDRAWN', 'MERGED') AND s.state <> 'DRAFT'
                    AND s.words @@ (SELECT any_word FROM asked)
                    ORDER BY s.listed_at DESC LIMIT ?
                )
                SELECT id, title, state FROM alike ORDER BY ts_rank(words, (SELECT any_word FROM asked), 1) DESC, id DESC LIMIT ?""",
                wordsOf(code), text, code, COMPARED_AT_MOST, limit);
        var found = queries.listPlannedForValues(code, sql, row -> new SuggestionReference()
                .id(row.id("id"))
                .title(row.text("title"))
                .state(row.value("state", SuggestionState::valueOf)));
        return Page.only(found, limit);
    }

    static String wordsOf(String municipalityCode) {
        return municipalityCode.startsWith("no-") ? "norwegian" : "swedish";
    }

    private static List<String> keys(SuggestionMapping.Listed row, Order order) {
        UUID id = row.summary().getId();
        var first = order == MOST_URGENT_FIRST
                ? (row.summary().getDueOn() == null ? "9999-12-31" : row.summary().getDueOn().toString())
                : row.listedAt().toString();
        return List.of(first, id.toString());
    }
}
