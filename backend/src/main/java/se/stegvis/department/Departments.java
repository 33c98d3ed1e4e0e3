package se.stegvis.department;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.stegvis.api.model.Department;
import se.stegvis.api.model.DepartmentKind;
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
import se.stegvis.platform.tenancy.Row;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;

/** Departments as others see them: the room's public face. */
@ApplicationScoped
public class Departments {
    private static final Sql COLUMNS = new Sql("d.id, d.municipality_code, d.code, d.name, d.kind, d.parent_id, d.path, d.closed_on, d.version");
    /** The names on the way down, as one text: each department comes after the one above it. */
    private static final String PATH = "array_to_string(d.path, chr(31))";

    private static final Order TREE = Order.ascending("tree", Key.text(PATH), Key.id("d.id"));

    private final TenantQueries queries;

    Departments(TenantQueries queries) {
        this.queries = queries;
    }

    /** A department that suggestions can belong to. */
    public record Place(UUID id, String name, List<UUID> ancestors, boolean closed) {}

    /** Looks a department up by id. */
    public Optional<Place> find(String municipalityCode, UUID id) {
        var sql = new Sql("SELECT id, name, ancestors, closed_on IS NOT NULL AS closed FROM department WHERE municipality_code = ? AND id = ?", municipalityCode, id);
        return queries.find(municipalityCode, sql, row -> new Place(row.id("id"), row.text("name"), row.ids("ancestors"), row.flag("closed")));
    }

    static String path(String municipalityCode, UUID id) {
        return "/municipalities/" + municipalityCode + "/departments/" + id;
    }

    Page<Department> list(Caller caller, UUID parentId, DepartmentKind kind, String q, boolean includeClosed, PageRequest request) {
        var municipality = caller.municipalityCode();
        var from = new Sql("FROM department d WHERE d.municipality_code = ?", municipality)
                .when(parentId != null, "AND d.parent_id = ?", parentId)
                .when(kind != null, "AND d.kind = ?", kind)
                .when(q != null, "AND position(' ' || lower(?) in ' ' || lower(d.name)) > 0", q)
                .when(!includeClosed, "AND d.closed_on IS NULL");
        return new KeysetQuery<>(COLUMNS, from, TREE, row -> department(row, caller), Departments::keys)
                .page(queries, municipality, request)
                .map(Versioned::resource);
    }

    Versioned<Department> require(Caller caller, UUID id) {
        var sql = new Sql("SELECT").append(COLUMNS).append("FROM department d WHERE d.municipality_code = ? AND d.id = ?", caller.municipalityCode(), id);
        return queries.find(caller.municipalityCode(), sql, row -> department(row, caller)).orElseThrow(ProblemException::notFound);
    }

    private static List<String> keys(Versioned<Department> department) {
        return List.of(String.join("\u001f", department.resource().getPath()), department.resource().getId().toString());
    }

    private static Versioned<Department> department(Row row, Caller caller) throws SQLException {
        var id = row.id("id");
        var path = path(row.text("municipality_code"), id);
        var closed = row.date("closed_on") != null;
        var links = Links.self(path)
                .when(caller.mayAnywhere(Action.UPDATE_DEPARTMENT), "update", "PUT", path)
                // NB: administrations and companies always stand at the top.
                .when(caller.mayAnywhere(Action.MOVE_DEPARTMENT) && !closed && row.id("parent_id") != null, "move", "POST", path + "/moves")
                .when(caller.mayAnywhere(Action.CLOSE_DEPARTMENT) && !closed, "close", "POST", path + "/closures")
                .when(caller.mayAnywhere(Action.DELETE_DEPARTMENT), "delete", "DELETE", path)
                .when(!closed && !caller.systemClient(), "poster", "GET", path + "/posters?size=A4")
                .when(!closed && !caller.systemClient(), "small-poster", "GET", path + "/posters?size=A6")
                .add("headcounts", "GET", path + "/headcounts")
                .when(caller.mayAnywhere(Action.CREATE_HEADCOUNT), "enter-headcount", "POST", path + "/headcounts");
        var department = new Department()
                .id(id)
                .code(row.text("code"))
                .name(row.text("name"))
                .kind(DepartmentKind.valueOf(row.text("kind")))
                .parentId(row.id("parent_id"))
                .path(row.texts("path"))
                .closedOn(row.date("closed_on"))
                .links(links.toMap());
        return new Versioned<>(department, row.number("version"));
    }
}
