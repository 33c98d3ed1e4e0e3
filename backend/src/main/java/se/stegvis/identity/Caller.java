package se.stegvis.identity;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.stegvis.api.model.Language;
import se.stegvis.api.model.Role;
import se.stegvis.platform.problem.ProblemException;

/**
 * Who is asking.
 *
 * @param municipalityCode the one municipality of the caller; null for a network coordinator and its systems
 * @param organisation whose networks the caller coordinates; null where none
 * @param key whose Idempotency-Keys these are: a person's id, a client's id, or issuer and subject
 * @param personId null for system clients and network coordinators
 * @param name as others see it
 * @param departmentId the person's own department, null where there is none
 * @param systemClient whether it is another system
 * @param scopes a system client's capabilities; empty for people
 * @param grants a person's roles; empty for system clients
 */
public record Caller(
        String municipalityCode,
        String organisation,
        String key,
        UUID personId,
        String name,
        UUID departmentId,
        Language language,
        boolean systemClient,
        Set<String> scopes,
        List<Grant> grants) {

    /** Whether the action is open to the caller anywhere at all. */
    public boolean mayAnywhere(Action action) {
        return systemClient ? action.allowedBy(scopes) : grants.stream().anyMatch(grant -> action.roles().contains(grant.role()));
    }

    /**
     * Whether the action is open to the caller at a node of the organisation.
     *
     * @param ancestors the way from the top down to the node, the node included
     */
    public boolean may(Action action, Collection<UUID> ancestors) {
        return systemClient
                ? action.allowedBy(scopes)
                : grants.stream()
                        .filter(grant -> action.roles().contains(grant.role()))
                        .anyMatch(grant -> grant.departmentId() == null || ancestors.contains(grant.departmentId()));
    }

    /** Refuses with 403 where {@link #may} is false. */
    public void require(Action action, Collection<UUID> ancestors) {
        if (!may(action, ancestors)) {
            throw ProblemException.notAllowed();
        }
    }

    /** The nodes at which the caller has the role; the whole municipality is not among them. */
    public Set<UUID> nodes(Role role) {
        return grants.stream()
                .filter(grant -> grant.role() == role && grant.departmentId() != null)
                .map(Grant::departmentId)
                .collect(Collectors.toSet());
    }

    /** Whether the caller has the role in the whole municipality. */
    public boolean everywhere(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role && grant.departmentId() == null);
    }

    /** Whether the caller leads people at a node, or speaks for the lean group there. */
    public boolean leads(Collection<UUID> ancestors) {
        return grants.stream().filter(Caller::isLeading).anyMatch(grant -> grant.departmentId() == null || ancestors.contains(grant.departmentId()));
    }

    /** Whether the caller leads in the whole municipality. */
    public boolean leadsEverywhere() {
        return grants.stream().anyMatch(grant -> isLeading(grant) && grant.departmentId() == null);
    }

    /** The nodes at which the caller leads; the whole municipality is not among them. */
    public Set<UUID> ledNodes() {
        return grants.stream().filter(grant -> isLeading(grant) && grant.departmentId() != null).map(Grant::departmentId).collect(Collectors.toSet());
    }

    private static boolean isLeading(Grant grant) {
        return grant.role() != Role.EMPLOYEE;
    }

    /** Name of the system client, or null where a person asks. */
    public String clientName() {
        return systemClient ? name : null;
    }
}
