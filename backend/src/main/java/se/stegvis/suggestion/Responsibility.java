package se.stegvis.suggestion;

import se.stegvis.api.model.Role;
import se.stegvis.identity.Caller;
import se.stegvis.platform.tenancy.Sql;

/**
 * Who answers for a suggestion: the managers of the nearest node, from its department upwards, that has any. Where none has, the
 * municipality's lean coordinators. A suggestion that is late is handled one node further up. Read afresh from the roles each
 * time, so that a manager who comes or goes needs no suggestion to be changed.
 */
final class Responsibility {
    /** The node whose managers answer for department {@code d}, or null. */
    static final String NEAREST_MANAGED_NODE = """
            (SELECT r.department_id FROM role_assignment r
            WHERE r.municipality_code = d.municipality_code AND r.role = 'MANAGER' AND r.department_id = ANY(d.ancestors)
            ORDER BY array_position(d.ancestors, r.department_id) DESC LIMIT 1)""";

    private Responsibility() {}

    /** Condition on suggestion {@code s}: the next step is the caller's. */
    static Sql waitingFor(Caller caller) {
        return new Sql("""
                AND (s.state IN ('SUBMITTED', 'IN_ASSESSMENT', 'DEFERRED', 'ACCEPTED', 'IN_PROGRESS', 'NEEDS_INFO')
                    OR (s.state IN ('IMPLEMENTED', 'VERIFIED') AND s.due_on IS NOT NULL))
                AND CASE
                    WHEN s.state = 'NEEDS_INFO' THEN s.id IN (SELECT a.suggestion_id FROM suggestion_author a WHERE a.person_id = ?)
                    WHEN s.state IN ('ACCEPTED', 'IN_PROGRESS', 'IMPLEMENTED', 'VERIFIED') AND s.responsible_id IS NOT NULL THEN s.responsible_id = ?
                    ELSE""", caller.personId(), caller.personId()).append(answering(caller)).append("END");
    }

    private static Sql answering(Caller caller) {
        var code = caller.municipalityCode();
        var nodes = caller.nodes(Role.MANAGER);
        var fallback = caller.everywhere(Role.LEAN_COORDINATOR) || caller.everywhere(Role.MANAGER);
        if (nodes.isEmpty() && !fallback) {
            return new Sql("false");
        }
        return new Sql("(false")
                .when(!nodes.isEmpty(), "OR s.handling_department_id IN (SELECT d.id FROM department d WHERE d.municipality_code = ? AND "
                        + NEAREST_MANAGED_NODE + " = ANY(?))", code, nodes)
                .when(fallback, "OR s.handling_department_id IS NULL OR s.handling_department_id IN (SELECT d.id FROM department d WHERE d.municipality_code = ? AND "
                        + NEAREST_MANAGED_NODE + " IS NULL)", code)
                .append(")");
    }
}
