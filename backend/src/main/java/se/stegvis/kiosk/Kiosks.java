package se.stegvis.kiosk;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import se.stegvis.api.model.CreateKioskRequest;
import se.stegvis.api.model.DepartmentReference;
import se.stegvis.api.model.Kiosk;
import se.stegvis.department.Departments;
import se.stegvis.identity.Action;
import se.stegvis.identity.Caller;
import se.stegvis.identity.Grant;
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
import se.stegvis.platform.time.Times;

/** Kiosks as those see them who answer for their units. */
@ApplicationScoped
public class Kiosks {
    private static final Duration CODE_WORKS = Duration.ofHours(1);
    private static final Sql COLUMNS = new Sql("""
            k.id, k.name, k.department_id, d.name AS department_name, d.ancestors, k.paired_at, k.last_seen_at, k.created_at, k.version""");
    private static final Order BY_UNIT = Order.ascending("unit", Key.text("d.name"), Key.text("k.name"), Key.id("k.id"));

    private final TenantQueries queries;
    private final Departments departments;
    private final Times times;

    Kiosks(TenantQueries queries, Departments departments, Times times) {
        this.queries = queries;
        this.departments = departments;
        this.times = times;
    }

    static String path(String municipalityCode, UUID id) {
        return "/municipalities/" + municipalityCode + "/kiosks/" + id;
    }

    Page<Kiosk> list(Caller caller, UUID departmentId, PageRequest request) {
        var grants = caller.grants().stream().filter(grant -> Action.LIST_KIOSKS.roles().contains(grant.role())).map(Grant::departmentId).toList();
        var selection = from(caller)
                .when(!grants.contains(null), "AND d.ancestors && ?::uuid[]", grants)
                .when(departmentId != null, "AND k.department_id = ?", departmentId);
        return new KeysetQuery<>(COLUMNS, selection, BY_UNIT, row -> kiosk(row, caller), Kiosks::keys)
                .page(queries, caller.municipalityCode(), request)
                .map(Versioned::resource);
    }

    /** One of a unit that the caller answers for, else 403. */
    Versioned<Kiosk> require(Caller caller, UUID id) {
        var sql = new Sql("SELECT").append(COLUMNS).append(from(caller)).append("AND k.id = ?", id);
        var found = queries.find(caller.municipalityCode(), sql, row -> new Placed(kiosk(row, caller), row.ids("ancestors"))).orElseThrow(ProblemException::notFound);
        caller.require(Action.GET_KIOSK, found.ancestors());
        return found.kiosk();
    }

    /** With the code that makes a device this kiosk: nobody sees it a second time. */
    public Versioned<Kiosk> setUp(Caller caller, CreateKioskRequest request) {
        var code = caller.municipalityCode();
        var unit = departments.find(code, request.getDepartmentId())
                .orElseThrow(() -> ProblemException.rule(new Refusal("/departmentId", "unknown-reference", request.getDepartmentId())));
        if (unit.closed()) {
            throw ProblemException.rule(new Refusal("/departmentId", "closed-department", request.getDepartmentId()));
        }
        caller.require(Action.CREATE_KIOSK, unit.ancestors());
        var id = Ids.next();
        var pairing = Secrets.code();
        queries.update(code, new Sql("""
                INSERT INTO kiosk (id, municipality_code, department_id, name, code_hash, code_until, salt, created_by, created_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""", id, code, unit.id(), request.getName(), Secrets.hashOfCode(pairing), times.now().plus(CODE_WORKS),
                Secrets.random(), caller.personId(), times.now()));
        return withCode(require(caller, id), pairing);
    }

    /** With a new code; the device that was this kiosk is so no longer. */
    Versioned<Kiosk> renewCode(Caller caller, UUID id, int version) {
        require(caller, id);
        var pairing = Secrets.code();
        queries.updateCurrent(caller.municipalityCode(), new Sql("""
                UPDATE kiosk SET code_hash = ?, code_until = ?, salt = ?, pairing_key = NULL, device_hash = NULL, paired_at = NULL, version = version + 1
                WHERE municipality_code = ? AND id = ? AND version = ?""",
                Secrets.hashOfCode(pairing), times.now().plus(CODE_WORKS), Secrets.random(), caller.municipalityCode(), id, version));
        return withCode(require(caller, id), pairing);
    }

    void remove(Caller caller, UUID id, int version) {
        require(caller, id);
        queries.updateCurrent(caller.municipalityCode(), new Sql(
                "DELETE FROM kiosk WHERE municipality_code = ? AND id = ? AND version = ?", caller.municipalityCode(), id, version));
    }

    private static Sql from(Caller caller) {
        return new Sql("""
                FROM kiosk k JOIN department d ON d.municipality_code = k.municipality_code AND d.id = k.department_id
                WHERE k.municipality_code = ?""", caller.municipalityCode());
    }

    private static Versioned<Kiosk> withCode(Versioned<Kiosk> kiosk, String code) {
        kiosk.resource().pairingCode(code);
        return kiosk;
    }

    private static List<String> keys(Versioned<Kiosk> kiosk) {
        return List.of(kiosk.resource().getDepartment().getName(), kiosk.resource().getName(), kiosk.resource().getId().toString());
    }

    private static Versioned<Kiosk> kiosk(Row row, Caller caller) throws SQLException {
        var id = row.id("id");
        var path = path(caller.municipalityCode(), id);
        var kiosk = new Kiosk()
                .id(id)
                .name(row.text("name"))
                .department(new DepartmentReference().id(row.id("department_id")).name(row.text("department_name")))
                .pairedAt(row.instant("paired_at"))
                .lastSeenAt(row.instant("last_seen_at"))
                .createdAt(row.instant("created_at"))
                .links(Links.self(path).add("renew-code", "POST", path + "/pairing-codes").add("delete", "DELETE", path).toMap());
        return new Versioned<>(kiosk, row.number("version"));
    }

    private record Placed(Versioned<Kiosk> kiosk, List<UUID> ancestors) {}
}
