package se.stegvis.notification;

import java.util.List;
import java.util.UUID;
import se.stegvis.platform.tenancy.Sql;

/**
 * Who is told of what. Authors, whoever wrote it down for them, and followers are told of every step; those who answer for the
 * suggestion of what waits for them; the responsible person of what concerns the work. Nobody is told of what they did themselves.
 * News are as old as what they tell of, however long they waited in the outbox.
 */
final class Recipients {
    private Recipients() {}

    /** NB: without MATERIALIZED the nearest node is looked up again for each role of the municipality that it is compared with. */
    static Sql news(String municipalityCode, List<UUID> events) {
        return new Sql("""
                WITH event AS (
                    SELECT e.id, e.type, e.actor_id, e.occurred_at, e.municipality_code, s.id AS suggestion_id, s.responsible_id, s.handling_department_id, s.due_reason
                    FROM suggestion_event e
                    JOIN suggestion s ON s.municipality_code = e.municipality_code AND s.id = e.suggestion_id
                    WHERE e.municipality_code = ? AND e.id = ANY(?)
                ), concerned AS (
                    SELECT ev.id AS event_id, ev.type, ev.municipality_code, c.id AS suggestion_id, c.created_by
                    FROM event ev
                    JOIN suggestion c ON c.municipality_code = ev.municipality_code AND (c.id = ev.suggestion_id OR c.canonical_id = ev.suggestion_id)
                    WHERE ev.type NOT IN ('EDITED', 'INTERNAL_NOTE_ADDED', 'REMINDED')
                ), answering AS MATERIALIZED (
                    SELECT ev.id AS event_id, ev.municipality_code, (
                        SELECT r.department_id FROM role_assignment r
                        JOIN department d ON d.municipality_code = ev.municipality_code AND d.id = ev.handling_department_id
                        WHERE r.municipality_code = ev.municipality_code AND r.role = 'MANAGER' AND r.department_id = ANY(d.ancestors)
                        ORDER BY array_position(d.ancestors, r.department_id) DESC LIMIT 1) AS node
                    FROM event ev
                    WHERE ev.type IN ('SUBMITTED', 'INFORMATION_GIVEN', 'REFERRED', 'ESCALATED', 'WITHDRAWN', 'UNMERGED', 'INTERNAL_NOTE_ADDED')
                    OR (ev.type = 'REMINDED' AND (ev.due_reason IN ('ACKNOWLEDGE', 'DECIDE', 'RESUME') OR ev.responsible_id IS NULL))
                ), told AS (
                    SELECT c.event_id, a.person_id FROM concerned c JOIN suggestion_author a ON a.suggestion_id = c.suggestion_id
                    UNION
                    SELECT c.event_id, c.created_by FROM concerned c WHERE c.created_by IS NOT NULL
                    UNION
                    SELECT c.event_id, f.person_id FROM concerned c JOIN follow f ON f.suggestion_id = c.suggestion_id
                    UNION
                    SELECT a.event_id, r.person_id FROM answering a
                    JOIN role_assignment r ON r.municipality_code = a.municipality_code AND (
                        (r.role = 'MANAGER' AND r.department_id = a.node) OR (a.node IS NULL AND r.role = 'LEAN_COORDINATOR' AND r.department_id IS NULL))
                    UNION
                    SELECT ev.id, ev.responsible_id FROM event ev
                    WHERE ev.responsible_id IS NOT NULL AND ev.type IN ('ACCEPTED', 'PLANNED', 'STOPPED', 'REVERTED', 'REMINDED', 'COMMENTED', 'VERIFIED')
                )
                INSERT INTO notification (id, municipality_code, person_id, event_id, created_at)
                SELECT gen_random_uuid(), ev.municipality_code, t.person_id, ev.id, ev.occurred_at
                FROM told t
                JOIN event ev ON ev.id = t.event_id
                JOIN person p ON p.municipality_code = ev.municipality_code AND p.id = t.person_id AND p.issuer IS NOT NULL
                WHERE t.person_id IS DISTINCT FROM ev.actor_id
                ON CONFLICT DO NOTHING""", municipalityCode, events);
    }
}
