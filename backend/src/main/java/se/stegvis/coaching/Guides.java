package se.stegvis.coaching;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import se.stegvis.api.model.DepartmentReference;
import se.stegvis.api.model.Guide;
import se.stegvis.api.model.PersonReference;
import se.stegvis.platform.tenancy.Row;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.platform.time.Times;

/** Who can help, and how much they do already. */
@ApplicationScoped
class Guides {
    private static final int MOST = 100;

    private final TenantQueries queries;
    private final Times times;

    Guides(TenantQueries queries, Times times) {
        this.queries = queries;
        this.times = times;
    }

    /**
     * Trained guides and the lean group; the first is the one to propose: trained, from elsewhere, with the least to do.
     *
     * @param unit that is to be helped; null where that is open
     */
    List<Guide> of(String municipalityCode, UUID unit) {
        var sql = new Sql("""
                WITH trained AS (
                    SELECT DISTINCT s.person_id
                    FROM training_sign_up s
                    JOIN training_occasion o ON o.municipality_code = s.municipality_code AND o.id = s.occasion_id
                    JOIN training t ON t.municipality_code = o.municipality_code AND t.id = o.training_id AND t.kind = 'GUIDE'
                    WHERE s.municipality_code = ? AND s.attended
                ), candidate AS (
                    SELECT person_id FROM trained
                    UNION
                    SELECT person_id FROM held_role WHERE municipality_code = ? AND role IN ('LEAN_COORDINATOR', 'LEAN_GROUP_MEMBER')
                )
                SELECT p.id, p.display_name, p.department_id, d.name AS department_name, tr.person_id IS NOT NULL AS trained, (
                        SELECT count(*)::integer FROM coaching c
                        WHERE c.municipality_code = p.municipality_code AND c.guide_id = p.id AND c.closed_at IS NULL) AS open_coachings, (
                        SELECT count(*)::integer FROM coaching_visit v
                        WHERE v.municipality_code = p.municipality_code AND v.guide_id = p.id AND v.visited_on > ?) AS visits
                FROM candidate k
                JOIN person p ON p.municipality_code = ? AND p.id = k.person_id AND p.issuer IS NOT NULL AND NOT p.protected_identity
                LEFT JOIN trained tr ON tr.person_id = p.id
                LEFT JOIN department d ON d.municipality_code = p.municipality_code AND d.id = p.department_id
                ORDER BY tr.person_id IS NULL, coalesce(?::uuid = ANY(d.ancestors), false), open_coachings, visits, p.display_name, p.id LIMIT ?""",
                municipalityCode, municipalityCode, times.today().minusYears(1), municipalityCode, unit == null ? null : unit.toString(), MOST);
        return queries.list(municipalityCode, sql, Guides::guide);
    }

    private static Guide guide(Row row) throws SQLException {
        var department = row.id("department_id");
        return new Guide()
                .person(new PersonReference().id(row.id("id")).displayName(row.text("display_name")))
                .department(department == null ? null : new DepartmentReference().id(department).name(row.text("department_name")))
                .trained(row.flag("trained"))
                .openCoachings(row.number("open_coachings"))
                .visits(row.number("visits"));
    }
}
