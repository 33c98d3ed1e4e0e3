package se.stegvis.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.privacy.Clearance.Found;
import se.stegvis.privacy.Clearance.Part;

/**
 * Cases that are over: declined, withdrawn, stopped, or implemented with all its follow-ups behind it. One that was merged is over when
 * the one that stands for it is, since its authors are credited there.
 */
@ApplicationScoped
class ClosedCases {
    private static final int LOOKED_THROUGH_AT_ONCE = 200;

    private final TenantQueries queries;

    ClosedCases(TenantQueries queries) {
        this.queries = queries;
    }

    /**
     * Looks through the next suggestions, in the order of their ids: so each statement is short, however many there are.
     *
     * @param since day from which the months are counted; may use {@code closed.day}
     * @param condition on suggestion {@code s}
     */
    Part next(String code, String reached, LocalDate before, String since, Sql condition) {
        var sql = new Sql("""
                WITH part AS MATERIALIZED (SELECT id FROM suggestion WHERE municipality_code = ? AND id > ? ORDER BY id LIMIT ?)
                SELECT part.id, x.since FROM part LEFT JOIN LATERAL (""", code, reached.isEmpty() ? new UUID(0, 0) : UUID.fromString(reached), LOOKED_THROUGH_AT_ONCE)
                .append("SELECT " + since + " AS since")
                .append("""
                    FROM suggestion s
                    JOIN suggestion c ON c.municipality_code = s.municipality_code AND c.id = s.canonical_id
                        AND c.state IN ('DECLINED', 'WITHDRAWN', 'STOPPED', 'IMPLEMENTED', 'VERIFIED')
                    CROSS JOIN LATERAL (
                        SELECT greatest((max(e.occurred_at) AT TIME ZONE 'Europe/Stockholm')::date,
                            CASE WHEN c.state IN ('IMPLEMENTED', 'VERIFIED') THEN c.implemented_on + 180 END) AS day
                        FROM suggestion_event e
                        WHERE e.municipality_code = s.municipality_code AND e.suggestion_id IN (s.id, c.id) AND e.from_state IS DISTINCT FROM e.to_state
                    ) closed
                    WHERE s.municipality_code = ? AND s.id = part.id""", code)
                .append(condition)
                .append(") x ON x.since < ? ORDER BY part.id", before);
        var found = new ArrayList<Found>();
        var looked = queries.list(code, sql, row -> {
            var day = row.date("since");
            if (day != null) {
                found.add(new Found(row.id("id"), day));
            }
            return row.id("id");
        });
        return new Part(found, looked.size() < LOOKED_THROUGH_AT_ONCE ? null : looked.get(looked.size() - 1).toString());
    }
}
