package se.stegvis.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.stegvis.api.model.CreateTargetRequest;
import se.stegvis.api.model.DepartmentReference;
import se.stegvis.api.model.Target;
import se.stegvis.api.model.Trajectory;
import se.stegvis.api.model.UpdateTargetRequest;
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

/** Targets of municipalities and departments for a year. */
@ApplicationScoped
public class Targets {
    private static final Sql COLUMNS = new Sql("""
            t.id, t.municipality_code, t.year, t.department_id, t.submitted_per_employee, t.implemented_per_employee, t.monthly_shares::text[] AS monthly_shares,
            t.set_by, t.set_at, t.version, (SELECT d.name FROM department d WHERE d.id = t.department_id) AS department_name""");
    private static final Order LATEST_YEAR_FIRST = Order.descending("year", Key.integer("t.year"), Key.id("t.id"));

    private final TenantQueries queries;
    private final Times times;

    Targets(TenantQueries queries, Times times) {
        this.queries = queries;
        this.times = times;
    }

    static String path(String municipalityCode, UUID id) {
        return "/municipalities/" + municipalityCode + "/targets/" + id;
    }

    Page<Target> list(Caller caller, Integer year, UUID departmentId, PageRequest request) {
        var from = new Sql("FROM target t WHERE t.municipality_code = ?", caller.municipalityCode())
                .when(year != null, "AND t.year = ?", year)
                .when(departmentId != null, "AND t.department_id = ?", departmentId);
        return new KeysetQuery<>(COLUMNS, from, LATEST_YEAR_FIRST, row -> target(row, caller),
                        one -> List.of(one.resource().getYear().toString(), one.resource().getId().toString()))
                .page(queries, caller.municipalityCode(), request)
                .map(Versioned::resource);
    }

    Versioned<Target> require(Caller caller, UUID id) {
        var sql = new Sql("SELECT").append(COLUMNS).append("FROM target t WHERE t.municipality_code = ? AND t.id = ?", caller.municipalityCode(), id);
        return queries.find(caller.municipalityCode(), sql, row -> target(row, caller)).orElseThrow(ProblemException::notFound);
    }

    /** The target of a year, of the whole municipality or of a department. */
    public Optional<YearsTarget> find(String municipalityCode, UUID departmentId, int year) {
        var sql = new Sql("SELECT").append(COLUMNS).append("FROM target t WHERE t.municipality_code = ? AND t.year = ?", municipalityCode, year)
                .when(departmentId == null, "AND t.department_id IS NULL")
                .when(departmentId != null, "AND t.department_id = ?", departmentId);
        return queries.find(municipalityCode, sql, row -> new YearsTarget(row.decimal("submitted_per_employee"),
                row.decimal("implemented_per_employee"), trajectory(row)));
    }

    /** Sets the target of a year; a second one: 409. Runs in the caller's transaction. */
    public UUID set(Caller caller, CreateTargetRequest request) {
        requireDepartment(caller, request.getDepartmentId());
        var shares = shares(request.getTrajectory(), request.getMonthlyShares());
        var id = Ids.next();
        var added = queries.update(caller.municipalityCode(), new Sql("""
                INSERT INTO target (id, municipality_code, year, department_id, submitted_per_employee, implemented_per_employee, monthly_shares, set_by, set_at)
                VALUES (?, ?, ?, ?, ?, ?, ?::numeric[], ?, ?) ON CONFLICT DO NOTHING""",
                id, caller.municipalityCode(), request.getYear(), request.getDepartmentId(), request.getSubmittedPerEmployee(), request.getImplementedPerEmployee(), shares,
                caller.name(), times.now()));
        if (added == 0) {
            throw ProblemException.of(ProblemType.ALREADY_EXISTS);
        }
        return id;
    }

    void change(Caller caller, UUID id, int version, UpdateTargetRequest request) {
        var shares = shares(request.getTrajectory(), request.getMonthlyShares());
        require(caller, id);
        queries.updateCurrent(caller.municipalityCode(), new Sql("""
                UPDATE target SET submitted_per_employee = ?, implemented_per_employee = ?, monthly_shares = ?::numeric[], set_by = ?, set_at = ?, version = version + 1
                WHERE municipality_code = ? AND id = ? AND version = ?""",
                request.getSubmittedPerEmployee(), request.getImplementedPerEmployee(), shares, caller.name(), times.now(), caller.municipalityCode(), id, version));
    }

    void remove(Caller caller, UUID id, int version) {
        require(caller, id);
        queries.updateCurrent(caller.municipalityCode(), new Sql(
                "DELETE FROM target WHERE municipality_code = ? AND id = ? AND version = ?", caller.municipalityCode(), id, version));
    }

    private void requireDepartment(Caller caller, UUID departmentId) {
        var sql = new Sql("SELECT 1 FROM department WHERE municipality_code = ? AND id = ?", caller.municipalityCode(), departmentId);
        if (departmentId != null && queries.find(caller.municipalityCode(), sql, row -> true).isEmpty()) {
            throw ProblemException.rule(new Refusal("/departmentId", "unknown-reference", departmentId));
        }
    }

    private static List<String> shares(Trajectory trajectory, List<BigDecimal> shares) {
        var given = shares != null && !shares.isEmpty();
        if (given != (trajectory == Trajectory.BY_MONTH)) {
            throw ProblemException.rule(Refusal.of("/monthlyShares", given ? "only-by-month" : "required"));
        }
        if (given && (shares.size() != 12 || shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(BigDecimal.valueOf(100)) != 0)) {
            throw ProblemException.rule(new Refusal("/monthlyShares", "twelve-shares", shares));
        }
        return given ? shares.stream().map(BigDecimal::toPlainString).toList() : null;
    }

    private static TargetTrajectory trajectory(Row row) throws SQLException {
        return new TargetTrajectory(row.number("year"), row.texts("monthly_shares").stream().map(BigDecimal::new).toList());
    }

    private static Versioned<Target> target(Row row, Caller caller) throws SQLException {
        var path = path(row.text("municipality_code"), row.id("id"));
        var trajectory = trajectory(row);
        var department = row.id("department_id");
        var target = new Target()
                .id(row.id("id"))
                .year(row.number("year"))
                .department(department == null ? null : new DepartmentReference().id(department).name(row.text("department_name")))
                .submittedPerEmployee(row.decimal("submitted_per_employee").stripTrailingZeros())
                .implementedPerEmployee(row.decimal("implemented_per_employee").stripTrailingZeros())
                .trajectory(trajectory.shares().isEmpty() ? Trajectory.EVEN : Trajectory.BY_MONTH)
                .monthlyShares(trajectory.shares().isEmpty() ? null : trajectory.shares())
                .expectedShareByMonth(trajectory.byMonth())
                .setBy(row.text("set_by"))
                .setAt(row.instant("set_at"))
                .links(Links.self(path)
                        .when(caller.mayAnywhere(Action.UPDATE_TARGET), "update", "PUT", path)
                        .when(caller.mayAnywhere(Action.DELETE_TARGET), "delete", "DELETE", path)
                        .toMap());
        return new Versioned<>(target, row.number("version"));
    }
}
