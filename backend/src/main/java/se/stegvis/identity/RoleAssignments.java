package se.stegvis.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import se.stegvis.api.model.CreateRoleAssignmentRequest;
import se.stegvis.api.model.DepartmentReference;
import se.stegvis.api.model.PersonReference;
import se.stegvis.api.model.Role;
import se.stegvis.api.model.RoleAssignment;
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
import se.stegvis.platform.tenancy.TenantTransactions;
import se.stegvis.platform.time.Times;

/** Roles given to people at nodes of the organisation. */
@ApplicationScoped
class RoleAssignments {
    private static final Sql COLUMNS = new Sql("""
            r.id, r.municipality_code, r.person_id, r.role, r.department_id, r.source, r.created_at, r.version,
            (SELECT p.display_name FROM person p WHERE p.id = r.person_id) AS person_name,
            (SELECT d.name FROM department d WHERE d.id = r.department_id) AS department_name""");
    private static final Order NEWEST_FIRST = Order.descending("newest", Key.id("r.id"));

    private final TenantQueries queries;
    private final TenantTransactions transactions;
    private final PersonRegister persons;
    private final Times times;

    RoleAssignments(TenantQueries queries, TenantTransactions transactions, PersonRegister persons, Times times) {
        this.queries = queries;
        this.transactions = transactions;
        this.persons = persons;
        this.times = times;
    }

    static String path(String municipalityCode, UUID id) {
        return "/municipalities/" + municipalityCode + "/role-assignments/" + id;
    }

    Page<RoleAssignment> list(String municipalityCode, UUID personId, Role role, UUID departmentId, PageRequest request) {
        var from = new Sql("FROM role_assignment r WHERE r.municipality_code = ?", municipalityCode)
                .when(personId != null, "AND r.person_id = ?", personId)
                .when(role != null, "AND r.role = ?", role)
                .when(departmentId != null, "AND r.department_id = ?", departmentId);
        return new KeysetQuery<>(COLUMNS, from, NEWEST_FIRST, RoleAssignments::assignment, one -> List.of(one.resource().getId().toString()))
                .page(queries, municipalityCode, request)
                .map(Versioned::resource);
    }

    Versioned<RoleAssignment> require(String municipalityCode, UUID id) {
        var sql = new Sql("SELECT").append(COLUMNS).append("FROM role_assignment r WHERE r.municipality_code = ? AND r.id = ?", municipalityCode, id);
        return queries.find(municipalityCode, sql, RoleAssignments::assignment).orElseThrow(ProblemException::notFound);
    }

    /** Gives a role; runs in the caller's transaction. A second time: 409. */
    Versioned<RoleAssignment> give(String municipalityCode, CreateRoleAssignmentRequest request) {
        if (request.getRole() == Role.NETWORK_COORDINATOR) {
            throw ProblemException.rule(new Refusal("/role", "role-from-sign-in", request.getRole()));
        }
        requireKnown(municipalityCode, "person", "/personId", request.getPersonId());
        if (request.getDepartmentId() != null) {
            requireKnown(municipalityCode, "department", "/departmentId", request.getDepartmentId());
        }
        var id = Ids.next();
        var added = queries.update(municipalityCode, new Sql("""
                INSERT INTO role_assignment (id, municipality_code, person_id, role, department_id, source, created_at)
                VALUES (?, ?, ?, ?, ?, 'GIVEN', ?)
                ON CONFLICT DO NOTHING""", id, municipalityCode, request.getPersonId(), request.getRole(), request.getDepartmentId(), times.now()));
        if (added == 0) {
            throw ProblemException.of(ProblemType.ALREADY_EXISTS);
        }
        persons.forget();
        return require(municipalityCode, id);
    }

    void takeBack(String municipalityCode, UUID id, int version) {
        transactions.run(municipalityCode, () -> {
            var known = require(municipalityCode, id);
            if (known.version() != version) {
                throw ProblemException.of(ProblemType.CHANGED_MEANWHILE);
            }
            if (known.resource().getSource().equals("SIGN_IN")) {
                throw ProblemException.of(ProblemType.IN_USE, List.of(Refusal.of("source", "role-from-sign-in")));
            }
            queries.update(municipalityCode, new Sql("DELETE FROM role_assignment WHERE municipality_code = ? AND id = ?", municipalityCode, id));
        });
        persons.forget();
    }

    private void requireKnown(String municipalityCode, String table, String property, UUID id) {
        var sql = new Sql("SELECT 1 FROM " + table + " WHERE municipality_code = ? AND id = ?", municipalityCode, id);
        if (queries.find(municipalityCode, sql, row -> true).isEmpty()) {
            throw ProblemException.rule(new Refusal(property, "unknown-reference", id));
        }
    }

    private static Versioned<RoleAssignment> assignment(Row row) throws SQLException {
        var id = row.id("id");
        var department = row.id("department_id");
        var path = path(row.text("municipality_code"), id);
        var given = row.text("source").equals("GIVEN");
        var assignment = new RoleAssignment()
                .id(id)
                .person(new PersonReference().id(row.id("person_id")).displayName(row.text("person_name")))
                .role(Role.valueOf(row.text("role")))
                .department(department == null ? null : new DepartmentReference().id(department).name(row.text("department_name")))
                .source(row.text("source"))
                .createdAt(row.instant("created_at"))
                .links(Links.self(path).when(given, "delete", "DELETE", path).toMap());
        return new Versioned<>(assignment, row.number("version"));
    }
}
