package se.stegvis.answering;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.stegvis.api.model.Deputy;
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

/** Who answers for whom. A manager sees those that concern them; who cares for the whole municipality sees all. */
@ApplicationScoped
class Deputies {
    private static final Sql COLUMNS = new Sql("""
            x.id, x.municipality_code, x.manager_id, x.deputy_id, x.starts_on, x.ends_on, x.version,
            (SELECT p.display_name FROM person p WHERE p.municipality_code = x.municipality_code AND p.id = x.manager_id AND NOT p.protected_identity) AS manager_name,
            (SELECT p.display_name FROM person p WHERE p.municipality_code = x.municipality_code AND p.id = x.deputy_id AND NOT p.protected_identity) AS deputy_name""");
    private static final Order LATEST_FIRST = Order.descending("starts", Key.date("x.starts_on"), Key.id("x.id"));

    private final TenantQueries queries;

    Deputies(TenantQueries queries) {
        this.queries = queries;
    }

    /** A deputy as shown, and whose: the manager is left out of what is shown where their identity is protected. */
    record Named(Deputy deputy, UUID managerId, int version) {}

    static String path(String municipalityCode, UUID id) {
        return "/municipalities/" + municipalityCode + "/deputies/" + id;
    }

    Page<Deputy> list(Caller caller, LocalDate on, PageRequest request) {
        var from = from(caller).when(on != null, "AND ?::date BETWEEN x.starts_on AND x.ends_on", on);
        return new KeysetQuery<>(COLUMNS, from, LATEST_FIRST, row -> named(row, caller), Deputies::keys)
                .page(queries, caller.municipalityCode(), request)
                .map(Named::deputy);
    }

    Versioned<Deputy> require(Caller caller, UUID id) {
        var named = requireNamed(caller, id);
        return new Versioned<>(named.deputy(), named.version());
    }

    Named requireNamed(Caller caller, UUID id) {
        var sql = new Sql("SELECT").append(COLUMNS).append(from(caller)).append("AND x.id = ?", id);
        return queries.find(caller.municipalityCode(), sql, row -> named(row, caller)).orElseThrow(ProblemException::notFound);
    }

    private static Sql from(Caller caller) {
        return new Sql("FROM deputy x WHERE x.municipality_code = ?", caller.municipalityCode())
                .when(!NamingDeputies.mayNameForOthers(caller), "AND (x.manager_id = ? OR x.deputy_id = ?)", caller.personId(), caller.personId());
    }

    private static List<String> keys(Named named) {
        return List.of(named.deputy().getStartsOn().toString(), named.deputy().getId().toString());
    }

    private static Named named(Row row, Caller caller) throws SQLException {
        var path = path(row.text("municipality_code"), row.id("id"));
        var manager = row.id("manager_id");
        var mine = NamingDeputies.mayNameFor(caller, manager);
        var deputy = new Deputy()
                .id(row.id("id"))
                .manager(People.reference(row, "manager_id", "manager_name"))
                .deputy(People.reference(row, "deputy_id", "deputy_name"))
                .startsOn(row.date("starts_on"))
                .endsOn(row.date("ends_on"))
                .links(Links.self(path).when(mine, "update", "PUT", path).when(mine, "delete", "DELETE", path).toMap());
        return new Named(deputy, manager, row.number("version"));
    }
}
