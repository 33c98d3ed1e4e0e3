package se.stegvis.leangroup;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.stegvis.api.model.CreateLeanGroupMemberRequest;
import se.stegvis.api.model.DepartmentReference;
import se.stegvis.api.model.LeanGroupMember;
import se.stegvis.api.model.UpdateLeanGroupMemberRequest;
import se.stegvis.department.Departments;
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
import se.stegvis.platform.problem.ProblemException.Refusal;
import se.stegvis.platform.tenancy.Ids;
import se.stegvis.platform.tenancy.Row;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;

/** Who represents which department in the lean group, from one day to another. */
@ApplicationScoped
public class LeanGroupMembers {
    private static final Sql COLUMNS = new Sql("""
            m.id, m.municipality_code, m.person_id, m.department_id, m.joined_on, m.left_on, m.version,
            (SELECT p.display_name FROM person p WHERE p.municipality_code = m.municipality_code AND p.id = m.person_id AND NOT p.protected_identity) AS person_name,
            (SELECT d.name FROM department d WHERE d.municipality_code = m.municipality_code AND d.id = m.department_id) AS department_name""");
    private static final Order LATEST_FIRST = Order.descending("joined", Key.date("m.joined_on"), Key.id("m.id"));

    private final TenantQueries queries;
    private final Departments departments;
    private final People people;

    LeanGroupMembers(TenantQueries queries, Departments departments, People people) {
        this.queries = queries;
        this.departments = departments;
        this.people = people;
    }

    static String path(String municipalityCode, UUID id) {
        return "/municipalities/" + municipalityCode + "/lean-group-members/" + id;
    }

    Page<LeanGroupMember> list(Caller caller, LocalDate on, UUID departmentId, PageRequest request) {
        var from = new Sql("FROM lean_group_member m WHERE m.municipality_code = ?", caller.municipalityCode())
                .when(on != null, "AND m.joined_on <= ? AND (m.left_on IS NULL OR m.left_on >= ?)", on, on)
                .when(departmentId != null, "AND m.department_id = ?", departmentId);
        return new KeysetQuery<>(COLUMNS, from, LATEST_FIRST, row -> member(row, caller), LeanGroupMembers::keys)
                .page(queries, caller.municipalityCode(), request)
                .map(Versioned::resource);
    }

    Versioned<LeanGroupMember> require(Caller caller, UUID id) {
        var sql = new Sql("SELECT").append(COLUMNS).append("FROM lean_group_member m WHERE m.municipality_code = ? AND m.id = ?", caller.municipalityCode(), id);
        return queries.find(caller.municipalityCode(), sql, row -> member(row, caller)).orElseThrow(ProblemException::notFound);
    }

    /** Runs in the caller's transaction. The same person for the same department twice at a time: 422. */
    public UUID takeIn(Caller caller, CreateLeanGroupMemberRequest request) {
        var code = caller.municipalityCode();
        requireOrder(request.getJoinedOn(), request.getLeftOn());
        if (!people.exist(code, List.of(request.getPersonId()))) {
            throw ProblemException.rule(new Refusal("/personId", "unknown-reference", request.getPersonId()));
        }
        requireOpen(code, request.getDepartmentId());
        requireApart(code, request.getJoinedOn(), request.getLeftOn(),
                new Sql("AND o.person_id = ? AND o.department_id = ?", request.getPersonId(), request.getDepartmentId()));
        var id = Ids.next();
        queries.update(code, new Sql("INSERT INTO lean_group_member (id, municipality_code, person_id, department_id, joined_on, left_on) VALUES (?, ?, ?, ?, ?, ?)",
                id, code, request.getPersonId(), request.getDepartmentId(), request.getJoinedOn(), request.getLeftOn()));
        people.rolesChanged();
        return id;
    }

    void change(Caller caller, UUID id, int version, UpdateLeanGroupMemberRequest request) {
        requireOrder(request.getJoinedOn(), request.getLeftOn());
        require(caller, id);
        requireApart(caller.municipalityCode(), request.getJoinedOn(), request.getLeftOn(), new Sql("""
                AND o.id <> ? AND (o.person_id, o.department_id) = (SELECT m.person_id, m.department_id FROM lean_group_member m WHERE m.municipality_code = ? AND m.id = ?)""",
                id, caller.municipalityCode(), id));
        queries.updateCurrent(caller.municipalityCode(), new Sql("""
                UPDATE lean_group_member SET joined_on = ?, left_on = ?, version = version + 1 WHERE municipality_code = ? AND id = ? AND version = ?""",
                request.getJoinedOn(), request.getLeftOn(), caller.municipalityCode(), id, version));
        people.rolesChanged();
    }

    void remove(Caller caller, UUID id, int version) {
        require(caller, id);
        queries.updateCurrent(caller.municipalityCode(), new Sql(
                "DELETE FROM lean_group_member WHERE municipality_code = ? AND id = ? AND version = ?", caller.municipalityCode(), id, version));
        people.rolesChanged();
    }

    private void requireOpen(String code, UUID departmentId) {
        var department = departments.find(code, departmentId)
                .orElseThrow(() -> ProblemException.rule(new Refusal("/departmentId", "unknown-reference", departmentId)));
        if (department.closed()) {
            throw ProblemException.rule(new Refusal("/departmentId", "closed-department", departmentId));
        }
    }

    private void requireApart(String code, LocalDate joinedOn, LocalDate leftOn, Sql ofTheSame) {
        var sql = new Sql("SELECT 1 FROM lean_group_member o WHERE o.municipality_code = ? AND daterange(o.joined_on, o.left_on, '[]') && daterange(?, ?::date, '[]')",
                code, joinedOn, leftOn == null ? null : leftOn.toString()).append(ofTheSame);
        if (queries.find(code, sql, row -> true).isPresent()) {
            throw ProblemException.rule(new Refusal("/joinedOn", "represents-already", joinedOn));
        }
    }

    private static void requireOrder(LocalDate first, LocalDate last) {
        if (last != null && last.isBefore(first)) {
            throw ProblemException.rule(new Refusal("/leftOn", "before-beginning", last));
        }
    }

    private static List<String> keys(Versioned<LeanGroupMember> member) {
        return List.of(member.resource().getJoinedOn().toString(), member.resource().getId().toString());
    }

    private static Versioned<LeanGroupMember> member(Row row, Caller caller) throws SQLException {
        var path = path(row.text("municipality_code"), row.id("id"));
        var member = new LeanGroupMember()
                .id(row.id("id"))
                .person(People.reference(row, "person_id", "person_name"))
                .department(new DepartmentReference().id(row.id("department_id")).name(row.text("department_name")))
                .joinedOn(row.date("joined_on"))
                .leftOn(row.date("left_on"))
                .links(Links.self(path)
                        .when(caller.mayAnywhere(Action.UPDATE_LEAN_GROUP_MEMBER), "update", "PUT", path)
                        .when(caller.mayAnywhere(Action.DELETE_LEAN_GROUP_MEMBER), "delete", "DELETE", path)
                        .toMap());
        return new Versioned<>(member, row.number("version"));
    }
}
