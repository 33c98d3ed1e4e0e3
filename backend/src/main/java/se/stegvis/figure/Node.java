package se.stegvis.figure;

import java.math.BigDecimal;
import java.util.UUID;
import se.stegvis.api.model.DepartmentKind;

/**
 * A department in the organisation, as figures need it.
 *
 * @param parentId null at the top
 * @param employees of the department itself on the reference day; null where its head count is missing
 */
record Node(UUID id, UUID parentId, String name, DepartmentKind kind, BigDecimal employees) {}
