package se.stegvis.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import se.stegvis.api.model.AnswerAssignmentRequest;
import se.stegvis.api.model.AssignmentState;
import se.stegvis.api.model.DepartmentReference;
import se.stegvis.api.model.ManagerAssignment;
import se.stegvis.identity.Action;
import se.stegvis.identity.Caller;
import se.stegvis.identity.People;
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

/** Each manager's part of an assignment. The lean group sees all, a manager the own ones. */
@ApplicationScoped
public class ManagerAssignments {
    /** The names on the way down, as one text: each department comes after the one above it. */
    private static final String PATH = "array_to_string(d.path, chr(31))";

    private static final Order BY_DEPARTMENT = Order.ascending("department", Key.text(PATH), Key.id("m.id"));

    private final TenantQueries queries;
    private final Times times;

    ManagerAssignments(TenantQueries queries, Times times) {
        this.queries = queries;
        this.times = times;
    }

    static String path(String municipalityCode, UUID id) {
        return "/municipalities/" + municipalityCode + "/manager-assignments/" + id;
    }

    Page<ManagerAssignment> list(Caller caller, UUID assignmentId, boolean onlyMine, AssignmentState state, PageRequest request) {
        var selection = from(caller)
                .when(assignmentId != null, "AND m.assignment_id = ?", assignmentId)
                .when(onlyMine, "AND m.person_id = ?", caller.personId())
                .when(state != null, "AND m.state = ?", state);
        return new KeysetQuery<>(columns(), selection, BY_DEPARTMENT, row -> placed(row, caller),
                        one -> List.of(one.way(), one.part().resource().getId().toString()))
                .page(queries, caller.municipalityCode(), request)
                .map(one -> one.part().resource());
    }

    Versioned<ManagerAssignment> require(Caller caller, UUID id) {
        return requirePlaced(caller, id).part();
    }

    /** Only by the manager who has it: 403 for everybody else. Answering anew replaces the answer. */
    public void answer(Caller caller, UUID id, int version, AnswerAssignmentRequest request) {
        if (!requirePlaced(caller, id).manager().equals(caller.personId())) {
            throw ProblemException.notAllowed();
        }
        queries.updateCurrent(caller.municipalityCode(), new Sql("""
                UPDATE manager_assignment SET state = ?, answer = ?, answered_at = ?, version = version + 1 WHERE municipality_code = ? AND id = ? AND version = ?""",
                request.getState(), request.getAnswer(), times.now(), caller.municipalityCode(), id, version));
    }

    private Placed requirePlaced(Caller caller, UUID id) {
        var sql = new Sql("SELECT").append(columns()).append(from(caller)).append("AND m.id = ?", id);
        return queries.find(caller.municipalityCode(), sql, row -> placed(row, caller)).orElseThrow(ProblemException::notFound);
    }

    private Sql columns() {
        return new Sql("""
                m.id, m.municipality_code, m.assignment_id, a.title, a.description, a.due_on, m.person_id, p.display_name, m.department_id, d.name AS department_name,
                m.state, m.answer, m.answered_at, m.version, m.state = 'OPEN' AND a.due_on < ? AS overdue,""", times.today()).append(PATH + " AS way");
    }

    private static Sql from(Caller caller) {
        return new Sql("""
                FROM manager_assignment m
                JOIN assignment a ON a.municipality_code = m.municipality_code AND a.id = m.assignment_id
                LEFT JOIN person p ON p.municipality_code = m.municipality_code AND p.id = m.person_id AND NOT p.protected_identity
                JOIN department d ON d.municipality_code = m.municipality_code AND d.id = m.department_id
                WHERE m.municipality_code = ?""", caller.municipalityCode())
                .when(!caller.mayAnywhere(Action.ASSIGN_GUIDE), "AND m.person_id = ?", caller.personId());
    }

    private record Placed(String way, UUID manager, Versioned<ManagerAssignment> part) {}

    private static Placed placed(Row row, Caller caller) throws SQLException {
        var path = path(row.text("municipality_code"), row.id("id"));
        var part = new ManagerAssignment()
                .id(row.id("id"))
                .assignmentId(row.id("assignment_id"))
                .title(row.text("title"))
                .description(row.text("description"))
                .dueOn(row.date("due_on"))
                .manager(People.reference(row, "person_id", "display_name"))
                .department(new DepartmentReference().id(row.id("department_id")).name(row.text("department_name")))
                .state(row.value("state", AssignmentState::valueOf))
                .answer(row.text("answer"))
                .answeredAt(row.instant("answered_at"))
                .overdue(row.flag("overdue"))
                .links(Links.self(path).when(row.id("person_id").equals(caller.personId()), "answer", "PUT", path).toMap());
        return new Placed(row.text("way"), row.id("person_id"), new Versioned<>(part, row.number("version")));
    }
}
