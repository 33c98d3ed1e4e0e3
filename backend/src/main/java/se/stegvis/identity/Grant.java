package se.stegvis.identity;

import java.util.UUID;
import se.stegvis.api.model.Role;

/**
 * A role and where it holds.
 *
 * @param departmentId the node, with everything below it; null for the whole municipality
 */
public record Grant(Role role, UUID departmentId) {}
