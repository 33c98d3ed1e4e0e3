package se.stegvis.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.stegvis.api.model.SuggestionState;
import se.stegvis.municipality.ClosedDayChanged;
import se.stegvis.platform.tenancy.Row;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.platform.time.Times;

/**
 * Promises that run keep their number of working days when their municipality closes on a day, or no longer does. That is no step in
 * the life of a suggestion and leaves no event; nor does it make stale what somebody is about to decide.
 */
@ApplicationScoped
class MovingDueDays {
    private static final int AT_A_TIME = 500;

    private final TenantQueries queries;
    private final Times times;

    MovingDueDays(TenantQueries queries, Times times) {
        this.queries = queries;
        this.times = times;
    }

    /** In the transaction of the change. */
    void move(@Observes ClosedDayChanged changed) {
        var after = new UUID(0, 0);
        for (var running = running(changed, after); !running.isEmpty(); running = running(changed, after)) {
            write(changed.municipalityCode(), running.stream().map(one -> one.moved(changed)).toList());
            after = running.get(running.size() - 1).id();
        }
    }

    /**
     * A promise that runs, or stands still until the author has answered.
     *
     * @param submittedOn from when on it is counted by when it shall be acknowledged
     * @param begunOn from when on it is counted by when it shall be decided
     */
    private record Running(UUID id, SuggestionState state, LocalDate submittedOn, LocalDate begunOn, LocalDate acknowledgeDueOn, LocalDate decideDueOn) {
        Running moved(ClosedDayChanged changed) {
            return new Running(id, state, submittedOn, begunOn, moved(acknowledgeDueOn, submittedOn, changed), moved(decideDueOn, begunOn, changed));
        }

        private static LocalDate moved(LocalDate due, LocalDate from, ClosedDayChanged changed) {
            return due == null || due.isBefore(changed.day()) || !from.isBefore(changed.day()) ? due : changed.after().plus(from, changed.before().between(from, due));
        }

        LocalDate dueOn() {
            return switch (state) {
                case SUBMITTED -> acknowledgeDueOn;
                case IN_ASSESSMENT -> decideDueOn;
                case NEEDS_INFO, MERGED, DRAFT, ACCEPTED, DECLINED, DEFERRED, IN_PROGRESS, STOPPED, IMPLEMENTED, VERIFIED, WITHDRAWN -> null;
            };
        }
    }

    /** Also those that were merged: they may stand alone again. */
    private List<Running> running(ClosedDayChanged changed, UUID after) {
        return queries.list(changed.municipalityCode(), new Sql("""
                SELECT s.id, s.state, s.acknowledge_due_on, s.decide_due_on, (s.submitted_at AT TIME ZONE 'Europe/Stockholm')::date AS submitted_on,
                    (SELECT (max(e.occurred_at) AT TIME ZONE 'Europe/Stockholm')::date FROM suggestion_event e
                        WHERE e.municipality_code = s.municipality_code AND e.suggestion_id = s.id AND e.type IN ('SUBMITTED', 'RESUMED')) AS begun_on
                FROM suggestion s
                WHERE s.municipality_code = ? AND s.id > ? AND s.state IN ('SUBMITTED', 'IN_ASSESSMENT', 'NEEDS_INFO', 'MERGED')
                    AND greatest(s.acknowledge_due_on, s.decide_due_on) >= ?
                ORDER BY s.id LIMIT ? FOR NO KEY UPDATE OF s""", changed.municipalityCode(), after, changed.day(), AT_A_TIME), MovingDueDays::running);
    }

    private static Running running(Row row) throws SQLException {
        return new Running(row.id("id"), row.value("state", SuggestionState::valueOf), row.date("submitted_on"), row.date("begun_on"),
                row.date("acknowledge_due_on"), row.date("decide_due_on"));
    }

    /** What is due later than today is a new beginning: nobody has been reminded of it. */
    private void write(String code, List<Running> moved) {
        var today = times.today();
        queries.update(code, new Sql("""
                UPDATE suggestion s
                SET acknowledge_due_on = m.acknowledge_due_on::date, decide_due_on = m.decide_due_on::date, due_on = m.due_on::date,
                    reminded_on = CASE WHEN m.due_on::date >= ? AND m.due_on::date <> s.due_on THEN NULL ELSE s.reminded_on END,
                    escalation_level = CASE WHEN m.due_on::date >= ? AND m.due_on::date <> s.due_on THEN 0 ELSE s.escalation_level END,
                    handling_department_id = CASE WHEN m.due_on::date >= ? AND m.due_on::date <> s.due_on THEN s.department_id ELSE s.handling_department_id END
                FROM unnest(?::uuid[], ?::text[], ?::text[], ?::text[]) AS m (id, acknowledge_due_on, decide_due_on, due_on)
                WHERE s.municipality_code = ? AND s.id = m.id""", today, today, today,
                moved.stream().map(Running::id).toList(), texts(moved, Running::acknowledgeDueOn), texts(moved, Running::decideDueOn), texts(moved, Running::dueOn), code));
    }

    private static List<String> texts(List<Running> moved, Function<Running, LocalDate> day) {
        return moved.stream().map(one -> day.apply(one) == null ? null : day.apply(one).toString()).collect(Collectors.toList());
    }
}
