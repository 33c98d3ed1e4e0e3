package se.stegvis.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.stegvis.platform.tenancy.Sql;

/**
 * Who is told of what, in the product and by mail. Authors, whoever wrote it down for them, and followers are told of every step; those
 * who answer for the suggestion, and their deputies, of what waits for them; the responsible person of what concerns the work. Nobody
 * is told of what they did themselves, nor of a comment in which they were mentioned: of that they know. Whoever is told for several
 * reasons is told once, the way that is most wished for. News are as old as what they tell of, however long they waited in the outbox;
 * what is too old by then is not sent by mail.
 */
final class Recipients {
    private Recipients() {}

    /** NB: without MATERIALIZED the nearest node is looked up again for each role of the municipality that it is compared with. */
    static Sql news(String municipalityCode, List<UUID> events, boolean byMail, Instant now) {
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
                    SELECT c.event_id, a.person_id, 'MY_SUGGESTIONS' AS topic FROM concerned c JOIN suggestion_author a ON a.suggestion_id = c.suggestion_id
                    UNION
                    SELECT c.event_id, c.created_by, 'MY_SUGGESTIONS' FROM concerned c WHERE c.created_by IS NOT NULL
                    UNION
                    SELECT c.event_id, f.person_id, 'FOLLOWED' FROM concerned c JOIN follow f ON f.suggestion_id = c.suggestion_id
                    UNION
                    SELECT a.event_id, r.person_id, 'WAITING_FOR_ME' FROM answering a
                    JOIN role_assignment r ON r.municipality_code = a.municipality_code AND (
                        (r.role = 'MANAGER' AND r.department_id = a.node) OR (a.node IS NULL AND r.role = 'LEAN_COORDINATOR' AND r.department_id IS NULL))
                    UNION
                    SELECT a.event_id, x.deputy_id, 'WAITING_FOR_ME' FROM answering a
                    JOIN role_assignment r ON r.municipality_code = a.municipality_code AND r.role = 'MANAGER' AND r.department_id = a.node
                    JOIN deputy x ON x.municipality_code = r.municipality_code AND x.manager_id = r.person_id
                        AND (now() AT TIME ZONE 'Europe/Stockholm')::date BETWEEN x.starts_on AND x.ends_on
                    UNION
                    SELECT ev.id, ev.responsible_id, 'WAITING_FOR_ME' FROM event ev
                    WHERE ev.responsible_id IS NOT NULL AND ev.type IN ('ACCEPTED', 'PLANNED', 'STOPPED', 'REVERTED', 'REMINDED', 'COMMENTED', 'VERIFIED')
                ), news AS MATERIALIZED (
                    SELECT gen_random_uuid() AS id, ev.municipality_code, ev.id AS event_id, ev.suggestion_id, ev.occurred_at, t.person_id, p.mail_address,
                        bool_or(w.in_app) AS in_app, bool_or(w.mail <> 'NEVER') AS by_mail,
                        (array_agg(w.topic ORDER BY array_position(ARRAY['AT_ONCE', 'DAILY', 'WEEKLY', 'NEVER'], w.mail), w.position))[1] AS topic
                    FROM told t
                    JOIN event ev ON ev.id = t.event_id
                    JOIN person p ON p.municipality_code = ev.municipality_code AND p.id = t.person_id AND p.issuer IS NOT NULL
                    JOIN told_how w ON w.municipality_code = p.municipality_code AND w.person_id = p.id AND w.topic = t.topic
                    WHERE t.person_id IS DISTINCT FROM ev.actor_id AND NOT (ev.type IN ('COMMENTED', 'INTERNAL_NOTE_ADDED') AND EXISTS (
                        SELECT 1 FROM comment c
                        JOIN mention m ON m.municipality_code = c.municipality_code AND m.comment_id = c.id AND m.person_id = t.person_id
                        JOIN told_how o ON o.municipality_code = c.municipality_code AND o.person_id = m.person_id AND o.topic = 'MENTIONS' AND o.in_app
                        WHERE c.suggestion_id = ev.suggestion_id AND c.written_by = ev.actor_id AND c.created_at = ev.occurred_at))
                    GROUP BY ev.municipality_code, ev.id, ev.suggestion_id, ev.occurred_at, t.person_id, p.mail_address
                ), shown AS (
                    INSERT INTO notification (id, municipality_code, person_id, event_id, created_at)
                    SELECT id, municipality_code, person_id, event_id, occurred_at FROM news WHERE in_app
                    ON CONFLICT DO NOTHING
                )
                INSERT INTO mail_item (id, municipality_code, person_id, topic, event_id, suggestion_id, created_at)
                SELECT id, municipality_code, person_id, topic, event_id, suggestion_id, ?::timestamptz FROM news
                WHERE ? AND by_mail AND mail_address IS NOT NULL AND occurred_at > ?::timestamptz
                ON CONFLICT DO NOTHING""", municipalityCode, events, now, byMail, now.minus(WaitingMails.TOO_OLD));
    }
}
