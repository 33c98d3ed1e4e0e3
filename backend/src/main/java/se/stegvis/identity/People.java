package se.stegvis.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.stegvis.api.model.DepartmentReference;
import se.stegvis.api.model.Person;
import se.stegvis.api.model.PersonReference;
import se.stegvis.platform.page.Key;
import se.stegvis.platform.page.KeysetQuery;
import se.stegvis.platform.page.Order;
import se.stegvis.platform.page.Page;
import se.stegvis.platform.page.PageRequest;
import se.stegvis.platform.tenancy.Ids;
import se.stegvis.platform.tenancy.Row;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.platform.time.Times;

/** The municipality's people, as colleagues may see them. A protected identity is never among them, nor who only stands for a name that was removed. */
@ApplicationScoped
public class People {
    private static final Sql COLUMNS = new Sql("""
            p.id, p.display_name, p.issuer IS NOT NULL AS has_account, p.department_id,
            (SELECT d.name FROM department d WHERE d.municipality_code = p.municipality_code AND d.id = p.department_id) AS department_name""");
    private static final Order BY_NAME = Order.ascending("name", Key.text("p.display_name"), Key.id("p.id"));

    private final TenantQueries queries;
    private final PersonRegister register;
    private final Times times;

    People(TenantQueries queries, PersonRegister register, Times times) {
        this.queries = queries;
        this.register = register;
        this.times = times;
    }

    /** Colleagues whose name has a part that begins so. */
    Page<Person> list(String municipalityCode, String q, UUID departmentId, PageRequest request) {
        var from = new Sql("FROM person p WHERE p.municipality_code = ? AND NOT p.protected_identity AND NOT p.nameless", municipalityCode)
                .when(q != null, "AND position(' ' || lower(?) in ' ' || lower(p.display_name)) > 0", q)
                .when(departmentId != null, "AND p.department_id = ?", departmentId);
        return new KeysetQuery<>(COLUMNS, from, BY_NAME, People::person, person -> List.of(person.getDisplayName(), person.getId().toString()))
                .page(queries, municipalityCode, request);
    }

    /** Somebody by name; null where there is nobody, and where the query keeps the name of a protected identity to itself. */
    public static PersonReference reference(Row row, String id, String name) throws SQLException {
        var displayName = row.text(name);
        return displayName == null ? null : new PersonReference().id(row.id(id)).displayName(displayName);
    }

    /** Whether all of these are people of the municipality. */
    public boolean exist(String municipalityCode, List<UUID> ids) {
        var distinct = List.copyOf(new HashSet<>(ids));
        var sql = new Sql("SELECT count(*) AS found FROM person WHERE municipality_code = ? AND id = ANY(?) AND NOT nameless", municipalityCode, distinct);
        return distinct.isEmpty() || queries.find(municipalityCode, sql, row -> row.count("found")).orElse(0L) == distinct.size();
    }

    /** Somebody whom colleagues can find. */
    public Optional<Person> find(String municipalityCode, UUID id) {
        var sql = new Sql("SELECT").append(COLUMNS).append("FROM person p WHERE p.municipality_code = ? AND p.id = ? AND NOT p.protected_identity AND NOT p.nameless", municipalityCode, id);
        return queries.find(municipalityCode, sql, People::person);
    }

    /** Those who are in the lean group today. */
    public List<UUID> leanGroup(String municipalityCode) {
        var sql = new Sql("SELECT DISTINCT person_id FROM held_role WHERE municipality_code = ? AND role IN ('LEAN_COORDINATOR', 'LEAN_GROUP_MEMBER')", municipalityCode);
        return queries.list(municipalityCode, sql, row -> row.id("person_id"));
    }

    /** Says that somebody's roles have changed, so that nobody is remembered with the former ones on this server. */
    public void rolesChanged() {
        register.forget();
    }

    /**
     * The colleague of that name who does not sign in, in a department; made when not known, so that the same colleague is one
     * person in the figures. Runs in the caller's transaction.
     */
    public UUID withoutAccount(String municipalityCode, String name, UUID departmentId) {
        var known = new Sql("""
                SELECT id FROM person
                WHERE municipality_code = ? AND display_name = ? AND department_id = ? AND issuer IS NULL ORDER BY id LIMIT 1""", municipalityCode, name, departmentId);
        return queries.find(municipalityCode, known, row -> row.id("id")).orElseGet(() -> {
            var id = Ids.next();
            queries.update(municipalityCode, new Sql("""
                    INSERT INTO person (id, municipality_code, display_name, department_id, language, created_at)
                    VALUES (?, ?, ?, ?, 'sv', ?)""", id, municipalityCode, name, departmentId, times.now()));
            return id;
        });
    }

    private static Person person(Row row) throws SQLException {
        var department = row.id("department_id");
        return new Person()
                .id(row.id("id"))
                .displayName(row.text("display_name"))
                .hasAccount(row.flag("has_account"))
                .department(department == null ? null : new DepartmentReference().id(department).name(row.text("department_name")));
    }
}
