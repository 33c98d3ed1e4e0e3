package se.stegvis.leangroup;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import se.stegvis.api.model.DepartmentCoverage;
import se.stegvis.api.model.DepartmentKind;
import se.stegvis.api.model.DepartmentReference;
import se.stegvis.api.model.PersonReference;
import se.stegvis.api.model.Representation;
import se.stegvis.platform.tenancy.Row;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.platform.time.Times;

/** Which departments are represented in the lean group, and which are heard of: the whole organisation in one statement. */
@ApplicationScoped
class CoverageMap {
    private final TenantQueries queries;
    private final Times times;

    CoverageMap(TenantQueries queries, Times times) {
        this.queries = queries;
        this.times = times;
    }

    /** Open departments, each after the one above it. */
    List<DepartmentCoverage> of(String municipalityCode, int silentAfterDays) {
        var today = times.today();
        var sql = new Sql("""
                WITH node AS (
                    SELECT d.id, d.parent_id, d.name, d.kind, d.ancestors, d.path, d.closed_on, (
                        SELECT s.submitted_at FROM suggestion s
                        WHERE s.municipality_code = d.municipality_code AND s.department_id = d.id AND s.state <> 'DRAFT'
                        ORDER BY s.listed_at DESC LIMIT 1) AS submitted_at
                    FROM department d WHERE d.municipality_code = ?
                ), heard AS (
                    SELECT above.id, (max(node.submitted_at) AT TIME ZONE 'Europe/Stockholm')::date AS submitted_on
                    FROM node CROSS JOIN unnest(node.ancestors) AS above (id) GROUP BY above.id
                ), represented AS (
                    SELECT m.department_id, array_agg(p.id ORDER BY p.display_name, p.id) FILTER (WHERE NOT p.protected_identity) AS persons,
                        array_agg(p.display_name ORDER BY p.display_name, p.id) FILTER (WHERE NOT p.protected_identity) AS names
                    FROM lean_group_member m JOIN person p ON p.municipality_code = m.municipality_code AND p.id = m.person_id
                    WHERE m.municipality_code = ? AND m.joined_on <= ? AND (m.left_on IS NULL OR m.left_on >= ?)
                    GROUP BY m.department_id
                )
                SELECT node.id, node.parent_id, node.name, node.kind, cardinality(node.ancestors) - 1 AS depth, r.persons, r.names, heard.submitted_on,
                    heard.submitted_on IS NULL OR heard.submitted_on < ? AS silent,
                    CASE WHEN r.department_id IS NOT NULL THEN 'OWN'
                        WHEN EXISTS (SELECT FROM represented a WHERE a.department_id = ANY(node.ancestors)) THEN 'ABOVE' ELSE 'NONE' END AS representation
                FROM node JOIN heard ON heard.id = node.id LEFT JOIN represented r ON r.department_id = node.id
                WHERE node.closed_on IS NULL OR node.closed_on > ?
                ORDER BY node.path, node.id""",
                municipalityCode, municipalityCode, today, today, today.minusDays(silentAfterDays), today);
        return queries.list(municipalityCode, sql, CoverageMap::coverage);
    }

    private static DepartmentCoverage coverage(Row row) throws SQLException {
        var persons = row.ids("persons");
        var names = row.texts("names");
        return new DepartmentCoverage()
                .department(new DepartmentReference().id(row.id("id")).name(row.text("name")))
                .kind(row.value("kind", DepartmentKind::valueOf))
                .parentId(row.id("parent_id"))
                .depth(row.number("depth"))
                .representation(row.value("representation", Representation::valueOf))
                .members(IntStream.range(0, persons.size()).mapToObj(i -> new PersonReference().id(persons.get(i)).displayName(names.get(i))).toList())
                .lastSubmittedOn(row.date("submitted_on"))
                .silent(row.flag("silent"));
    }
}
