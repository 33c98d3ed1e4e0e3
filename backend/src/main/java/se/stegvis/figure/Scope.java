package se.stegvis.figure;

import java.util.UUID;
import se.stegvis.network.Definition;
import se.stegvis.platform.tenancy.Sql;

/**
 * Whose figures: a municipality's, or those of one of its departments with everything below it.
 *
 * @param departmentId null for the whole municipality
 */
record Scope(String municipalityCode, UUID departmentId, Definition definition) {
    /** Whether all departments are in it, so that the municipality's own tallies can be read. */
    boolean isWhole() {
        return departmentId == null && definition.companiesIncluded();
    }

    /** What holds for departments {@code d} in it, each clause beginning with AND. */
    Sql departments() {
        return new Sql("AND d.municipality_code = ?", municipalityCode)
                .when(departmentId != null, "AND d.ancestors @> ARRAY[?::uuid]", departmentId)
                .when(!definition.companiesIncluded(), """
                        AND NOT EXISTS (
                            SELECT FROM department c WHERE c.municipality_code = d.municipality_code AND c.id = ANY(d.ancestors) AND c.kind = 'COMPANY')""");
    }
}
