package se.stegvis.suggestion;

import static se.stegvis.api.model.SuggestionState.ACCEPTED;
import static se.stegvis.api.model.SuggestionState.IMPLEMENTED;
import static se.stegvis.api.model.SuggestionState.IN_ASSESSMENT;
import static se.stegvis.api.model.SuggestionState.IN_PROGRESS;
import static se.stegvis.api.model.SuggestionState.NEEDS_INFO;
import static se.stegvis.api.model.SuggestionState.SUBMITTED;
import static se.stegvis.api.model.SuggestionState.VERIFIED;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import se.stegvis.api.model.BoardColumn;
import se.stegvis.api.model.BoardColumnKind;
import se.stegvis.api.model.SuggestionState;
import se.stegvis.api.model.SuggestionSummary;
import se.stegvis.identity.Caller;
import se.stegvis.platform.tenancy.Row;
import se.stegvis.platform.tenancy.RowMapper;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.platform.time.Times;

/** A unit's suggestions in the columns of its board: one statement that counts all and looks up more of those alone that are shown. */
@ApplicationScoped
public class BoardColumns {
    private static final int SHOWN_OF_A_COLUMN = 50;
    private static final String COLUMN_OF_STATE = Arrays.stream(BoardColumnKind.values())
            .flatMap(kind -> statesOf(kind).stream().map(state -> "('" + state + "', '" + kind + "')"))
            .collect(Collectors.joining(", "));

    private final TenantQueries queries;
    private final SuggestionMapping mapping;
    private final Times times;

    BoardColumns(TenantQueries queries, SuggestionMapping mapping, Times times) {
        this.queries = queries;
        this.mapping = mapping;
        this.times = times;
    }

    private static List<SuggestionState> statesOf(BoardColumnKind kind) {
        return switch (kind) {
            case NEW -> List.of(SUBMITTED);
            case IN_ASSESSMENT -> List.of(IN_ASSESSMENT, NEEDS_INFO);
            case ACCEPTED -> List.of(ACCEPTED);
            case IN_PROGRESS -> List.of(IN_PROGRESS);
            case DONE -> List.of(IMPLEMENTED, VERIFIED);
        };
    }

    /**
     * All columns, empty ones too, each card with the moves that the caller can make with it.
     *
     * @param doneWithinDays how many days back what is done stays
     * @param q words that they must have, or null
     */
    public List<BoardColumn> of(Caller caller, UUID departmentId, boolean includeUnits, int doneWithinDays, String q) {
        var code = caller.municipalityCode();
        var today = times.today();
        var sql = placed(code, departmentId, includeUnits, today.minusDays(doneWithinDays), q)
                .append("SELECT").append(SuggestionMapping.summaryColumns(caller))
                .append("""
                        , d.ancestors, coalesce(s.responsible_id = ? OR s.implemented_by = ?, false) AS doer, o.kind, o.in_column
                        FROM ordered o
                        JOIN suggestion s ON s.municipality_code = ? AND s.id = o.id
                        JOIN department d ON d.municipality_code = s.municipality_code AND d.id = s.department_id
                        WHERE o.place <= ?
                        ORDER BY o.place""", caller.personId(), caller.personId(), code, SHOWN_OF_A_COLUMN);
        RowMapper<Card> mapper = row -> card(row, caller, today);
        var found = q == null ? queries.list(code, sql, mapper) : queries.listPlannedForValues(code, sql, mapper);
        var cards = found.stream().collect(Collectors.groupingBy(Card::column));
        return Arrays.stream(BoardColumnKind.values()).map(kind -> column(kind, cards.getOrDefault(kind, List.of()))).toList();
    }

    /** Due first, then the latest; of what is done, the latest. */
    private static Sql placed(String code, UUID departmentId, boolean includeUnits, LocalDate doneSince, String q) {
        return new Sql("""
                WITH placed AS (
                    SELECT s.id, c.kind, s.due_on, s.listed_at, s.implemented_at
                    FROM suggestion s
                    JOIN (VALUES %s) AS c (state, kind) ON c.state = s.state
                    WHERE s.municipality_code = ? AND s.state <> 'DRAFT' AND (c.kind <> 'DONE' OR s.implemented_at >= ?)""".formatted(COLUMN_OF_STATE),
                code, doneSince.atStartOfDay(Times.ZONE).toInstant())
                .when(!includeUnits, "AND s.department_id = ?", departmentId)
                .when(includeUnits, """
                        AND s.department_id IN (SELECT d.id FROM department d WHERE d.municipality_code = ? AND d.ancestors @> ARRAY[?::uuid])""", code, departmentId)
                .when(q != null, "AND s.words @@ plainto_tsquery(?::regconfig, ?)", SuggestionList.wordsOf(code), q)
                .append("""
                        ), ordered AS (
                            SELECT id, kind, count(*) OVER (PARTITION BY kind) AS in_column, row_number() OVER (PARTITION BY kind
                                ORDER BY CASE WHEN kind <> 'DONE' THEN due_on END, CASE kind WHEN 'DONE' THEN implemented_at ELSE listed_at END DESC, id DESC) AS place
                            FROM placed
                        )""");
    }

    private record Card(BoardColumnKind column, int inColumn, SuggestionSummary summary) {}

    private Card card(Row row, Caller caller, LocalDate today) throws SQLException {
        var summary = mapping.summary(row, caller, today).summary();
        var path = SuggestionMapping.path(caller.municipalityCode(), summary.getId());
        summary.links(SuggestionLinks.moves(caller, SuggestionDetailMapping.standing(row), path).toMap());
        return new Card(row.value("kind", BoardColumnKind::valueOf), row.number("in_column"), summary);
    }

    private static BoardColumn column(BoardColumnKind kind, List<Card> cards) {
        return new BoardColumn()
                .kind(kind)
                .states(statesOf(kind))
                .count(cards.isEmpty() ? 0 : cards.get(0).inColumn())
                .items(cards.stream().map(Card::summary).toList());
    }
}
