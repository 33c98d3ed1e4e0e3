package se.stegvis.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import se.stegvis.api.model.Assignment;
import se.stegvis.api.model.CreateAssignmentRequest;
import se.stegvis.api.model.NewsKind;
import se.stegvis.api.model.UpdateAssignmentRequest;
import se.stegvis.identity.Action;
import se.stegvis.identity.Caller;
import se.stegvis.notification.Telling;
import se.stegvis.platform.http.Links;
import se.stegvis.platform.http.Versioned;
import se.stegvis.platform.page.Key;
import se.stegvis.platform.page.KeysetQuery;
import se.stegvis.platform.page.Order;
import se.stegvis.platform.page.Page;
import se.stegvis.platform.page.PageRequest;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemException.Refusal;
import se.stegvis.platform.problem.ProblemType;
import se.stegvis.platform.tenancy.Ids;
import se.stegvis.platform.tenancy.Row;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.platform.time.Times;

/** What managers are asked to do, with how far they are. */
@ApplicationScoped
public class Assignments {
    private static final int REMINDED_DAYS_BEFORE = 7;
    private static final Order LATEST_FIRST = Order.descending("given", Key.instant("a.given_at"), Key.id("a.id"));

    private final TenantQueries queries;
    private final Telling telling;
    private final Times times;

    Assignments(TenantQueries queries, Telling telling, Times times) {
        this.queries = queries;
        this.telling = telling;
        this.times = times;
    }

    static String path(String municipalityCode, UUID id) {
        return "/municipalities/" + municipalityCode + "/assignments/" + id;
    }

    Page<Assignment> list(Caller caller, PageRequest request) {
        return new KeysetQuery<>(columns(), from(caller), LATEST_FIRST, row -> assignment(row, caller),
                        one -> List.of(one.resource().getGivenAt().toString(), one.resource().getId().toString()))
                .page(queries, caller.municipalityCode(), request)
                .map(Versioned::resource);
    }

    Versioned<Assignment> require(Caller caller, UUID id) {
        var sql = new Sql("SELECT").append(columns()).append(from(caller)).append("AND a.id = ?", id);
        return queries.find(caller.municipalityCode(), sql, row -> assignment(row, caller)).orElseThrow(ProblemException::notFound);
    }

    /** Runs in the caller's transaction. Each manager gets it for each department led, and is told once. */
    public UUID give(Caller caller, CreateAssignmentRequest request) {
        var code = caller.municipalityCode();
        requireAhead(request.getDueOn());
        var id = Ids.next();
        queries.update(code, new Sql("""
                INSERT INTO assignment (id, municipality_code, title, description, due_on, given_by_id, given_at, remind_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
                id, code, request.getTitle(), request.getDescription(), request.getDueOn(), caller.personId(), times.now(), nextReminder(request.getDueOn())));
        var below = request.getDepartmentIds();
        var managers = queries.list(code, new Sql("""
                INSERT INTO manager_assignment (id, municipality_code, assignment_id, person_id, department_id)
                SELECT gen_random_uuid(), r.municipality_code, ?, r.person_id, r.department_id
                FROM (SELECT DISTINCT municipality_code, person_id, department_id FROM role_assignment WHERE municipality_code = ? AND role = 'MANAGER') r
                JOIN department d ON d.municipality_code = r.municipality_code AND d.id = r.department_id AND d.closed_on IS NULL""", id, code)
                .when(below != null && !below.isEmpty(), "WHERE d.ancestors && ?::uuid[]", below)
                .append("RETURNING person_id"), row -> row.id("person_id"));
        if (managers.isEmpty()) {
            throw ProblemException.rule(Refusal.of("/departmentIds", "no-managers"));
        }
        telling.tell(caller, NewsKind.ASSIGNMENT_GIVEN, id, request.getTitle(), new HashSet<>(managers));
        return id;
    }

    void change(Caller caller, UUID id, int version, UpdateAssignmentRequest request) {
        var before = require(caller, id).resource();
        var moved = !request.getDueOn().equals(before.getDueOn());
        if (moved) {
            requireAhead(request.getDueOn());
        }
        queries.updateCurrent(caller.municipalityCode(), new Sql("UPDATE assignment SET title = ?, description = ?, due_on = ?, version = version + 1",
                request.getTitle(), request.getDescription(), request.getDueOn())
                .when(moved, ", remind_on = ?", nextReminder(request.getDueOn()))
                .append("WHERE municipality_code = ? AND id = ? AND version = ?", caller.municipalityCode(), id, version));
        telling.tell(caller, NewsKind.ASSIGNMENT_CHANGED, id, request.getTitle(), open(caller.municipalityCode(), id));
    }

    /** Reminds those who have not answered; a second time on the same day: 409. */
    void remind(Caller caller, UUID id, int version) {
        var code = caller.municipalityCode();
        var assignment = require(caller, id).resource();
        var already = new Sql("SELECT 1 FROM assignment WHERE municipality_code = ? AND id = ? AND reminded_on = ?", code, id, times.today());
        if (queries.find(code, already, row -> true).isPresent()) {
            throw ProblemException.of(ProblemType.ALREADY_EXISTS, List.of(Refusal.of("assignmentId", "reminded-today")));
        }
        queries.updateCurrent(code, new Sql(
                "UPDATE assignment SET reminded_on = ?, version = version + 1 WHERE municipality_code = ? AND id = ? AND version = ?", times.today(), code, id, version));
        telling.tell(caller, NewsKind.ASSIGNMENT_REMINDED, id, assignment.getTitle(), open(code, id));
    }

    /** Managers who have not answered. */
    List<UUID> open(String code, UUID id) {
        var sql = new Sql("SELECT DISTINCT person_id FROM manager_assignment WHERE municipality_code = ? AND assignment_id = ? AND state = 'OPEN'", code, id);
        return queries.list(code, sql, row -> row.id("person_id"));
    }

    /** The day of the next reminder by itself: one before the due day, one after it; null when both have passed. */
    LocalDate nextReminder(LocalDate dueOn) {
        var before = dueOn.minusDays(REMINDED_DAYS_BEFORE);
        if (before.isAfter(times.today())) {
            return before;
        }
        return dueOn.isBefore(times.today()) ? null : dueOn.plusDays(1);
    }

    private void requireAhead(LocalDate dueOn) {
        if (dueOn.isBefore(times.today())) {
            throw ProblemException.rule(new Refusal("/dueOn", "before-today", dueOn));
        }
    }

    private Sql columns() {
        return new Sql("""
                a.id, a.municipality_code, a.title, a.description, a.due_on, a.given_at, a.version, s.managers, s.done, s.not_done, (
                    SELECT p.display_name FROM person p WHERE p.municipality_code = a.municipality_code AND p.id = a.given_by_id AND NOT p.protected_identity) AS given_by,
                CASE WHEN a.due_on < ? THEN s.managers - s.done - s.not_done ELSE 0 END AS overdue""", times.today());
    }

    private static Sql from(Caller caller) {
        return new Sql("""
                FROM assignment a
                CROSS JOIN LATERAL (
                    SELECT count(*)::integer AS managers, (count(*) FILTER (WHERE m.state = 'DONE'))::integer AS done,
                        (count(*) FILTER (WHERE m.state = 'NOT_DONE'))::integer AS not_done
                    FROM manager_assignment m WHERE m.municipality_code = a.municipality_code AND m.assignment_id = a.id) s
                WHERE a.municipality_code = ?""", caller.municipalityCode());
    }

    private static Versioned<Assignment> assignment(Row row, Caller caller) throws SQLException {
        var path = path(row.text("municipality_code"), row.id("id"));
        var open = row.number("managers") > row.number("done") + row.number("not_done");
        var assignment = new Assignment()
                .id(row.id("id"))
                .title(row.text("title"))
                .description(row.text("description"))
                .dueOn(row.date("due_on"))
                .givenBy(row.text("given_by"))
                .givenAt(row.instant("given_at"))
                .managers(row.number("managers"))
                .done(row.number("done"))
                .notDone(row.number("not_done"))
                .overdue(row.number("overdue"))
                .links(Links.self(path)
                        .when(caller.mayAnywhere(Action.UPDATE_ASSIGNMENT), "update", "PUT", path)
                        .when(open && caller.mayAnywhere(Action.REMIND_MANAGERS), "remind", "POST", path + "/reminders")
                        .toMap());
        return new Versioned<>(assignment, row.number("version"));
    }
}
