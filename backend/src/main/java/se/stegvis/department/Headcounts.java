package se.stegvis.department;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import se.stegvis.api.model.CreateHeadcountRequest;
import se.stegvis.api.model.Headcount;
import se.stegvis.api.model.HeadcountBasis;
import se.stegvis.api.model.UpdateHeadcountRequest;
import se.stegvis.identity.Action;
import se.stegvis.identity.Caller;
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

/** Head counts: how many employees a department itself had on a day, on which basis, and who says so. */
@ApplicationScoped
public class Headcounts {
    private static final Sql COLUMNS = new Sql(
            "h.id, h.municipality_code, h.department_id, h.reference_date, h.basis, h.employees, h.source, h.entered_by, h.entered_at, h.version");
    private static final Order NEWEST_DAY_FIRST = Order.descending("day", Key.date("h.reference_date"), Key.id("h.id"));

    private final TenantQueries queries;
    private final Departments departments;
    private final Times times;

    Headcounts(TenantQueries queries, Departments departments, Times times) {
        this.queries = queries;
        this.departments = departments;
        this.times = times;
    }

    static String path(String municipalityCode, UUID departmentId, UUID id) {
        return Departments.path(municipalityCode, departmentId) + "/headcounts/" + id;
    }

    Page<Headcount> list(Caller caller, UUID departmentId, PageRequest request) {
        requireDepartment(caller, departmentId);
        var from = new Sql("FROM headcount h WHERE h.municipality_code = ? AND h.department_id = ?", caller.municipalityCode(), departmentId);
        return new KeysetQuery<>(COLUMNS, from, NEWEST_DAY_FIRST, row -> headcount(row, caller), Headcounts::keys)
                .page(queries, caller.municipalityCode(), request)
                .map(Versioned::resource);
    }

    Versioned<Headcount> require(Caller caller, UUID departmentId, UUID id) {
        var sql = new Sql("SELECT")
                .append(COLUMNS)
                .append("FROM headcount h WHERE h.municipality_code = ? AND h.department_id = ? AND h.id = ?", caller.municipalityCode(), departmentId, id);
        return queries.find(caller.municipalityCode(), sql, row -> headcount(row, caller)).orElseThrow(ProblemException::notFound);
    }

    /** Runs in the caller's transaction. A second one for the day and basis: 409. */
    public Versioned<Headcount> enter(Caller caller, UUID departmentId, CreateHeadcountRequest request) {
        requireDepartment(caller, departmentId);
        requireFitting(request.getBasis(), request.getEmployees());
        var id = Ids.next();
        var added = queries.update(caller.municipalityCode(), new Sql("""
                INSERT INTO headcount (id, municipality_code, department_id, reference_date, basis, employees, source, entered_by, entered_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT DO NOTHING""",
                id, caller.municipalityCode(), departmentId, request.getReferenceDate(), request.getBasis(), request.getEmployees(), request.getSource(),
                caller.name(), times.now()));
        if (added == 0) {
            throw ProblemException.of(ProblemType.ALREADY_EXISTS);
        }
        return require(caller, departmentId, id);
    }

    Versioned<Headcount> correct(Caller caller, UUID departmentId, UUID id, int version, UpdateHeadcountRequest request) {
        requireFitting(require(caller, departmentId, id).resource().getBasis(), request.getEmployees());
        queries.updateCurrent(caller.municipalityCode(), new Sql("""
                UPDATE headcount SET employees = ?, source = ?, entered_by = ?, entered_at = ?, version = version + 1
                WHERE municipality_code = ? AND id = ? AND version = ?""",
                request.getEmployees(), request.getSource(), caller.name(), times.now(), caller.municipalityCode(), id, version));
        return require(caller, departmentId, id);
    }

    void remove(Caller caller, UUID departmentId, UUID id, int version) {
        require(caller, departmentId, id);
        queries.updateCurrent(caller.municipalityCode(), new Sql(
                "DELETE FROM headcount WHERE municipality_code = ? AND id = ? AND version = ?", caller.municipalityCode(), id, version));
    }

    private void requireDepartment(Caller caller, UUID departmentId) {
        departments.find(caller.municipalityCode(), departmentId).orElseThrow(ProblemException::notFound);
    }

    private static void requireFitting(HeadcountBasis basis, BigDecimal employees) {
        var decimals = employees.stripTrailingZeros().scale();
        if (basis == HeadcountBasis.HEADCOUNT && decimals > 0) {
            throw ProblemException.rule(new Refusal("/employees", "whole-number", employees));
        }
        if (decimals > 2) {
            throw ProblemException.rule(new Refusal("/employees", "two-decimals", employees));
        }
    }

    private static List<String> keys(Versioned<Headcount> headcount) {
        return List.of(headcount.resource().getReferenceDate().toString(), headcount.resource().getId().toString());
    }

    private static Versioned<Headcount> headcount(Row row, Caller caller) throws SQLException {
        var path = path(row.text("municipality_code"), row.id("department_id"), row.id("id"));
        var headcount = new Headcount()
                .id(row.id("id"))
                .departmentId(row.id("department_id"))
                .referenceDate(row.date("reference_date"))
                .basis(HeadcountBasis.valueOf(row.text("basis")))
                .employees(row.decimal("employees").stripTrailingZeros())
                .source(row.text("source"))
                .enteredBy(row.text("entered_by"))
                .enteredAt(row.instant("entered_at"))
                .links(Links.self(path)
                        .when(caller.mayAnywhere(Action.UPDATE_HEADCOUNT), "update", "PUT", path)
                        .when(caller.mayAnywhere(Action.DELETE_HEADCOUNT), "delete", "DELETE", path)
                        .toMap());
        return new Versioned<>(headcount, row.number("version"));
    }
}
