package se.stegvis.goodexample;

import java.time.LocalDate;
import java.util.UUID;
import se.stegvis.identity.Caller;
import se.stegvis.platform.tenancy.Sql;

/** Which examples somebody sees: conditions on {@code good_example e} and, for the own ones, its case {@code k} with department {@code d} and suggestion {@code s}. */
final class ExampleSight {
    static final String TABLES = """
            FROM good_example e
            JOIN municipality m ON m.code = e.municipality_code
            LEFT JOIN good_example_case k ON k.municipality_code = e.municipality_code AND k.good_example_id = e.id
            LEFT JOIN department d ON d.municipality_code = k.municipality_code AND d.id = k.department_id
            LEFT JOIN suggestion s ON s.municipality_code = k.municipality_code AND s.id = k.suggestion_id""";

    private ExampleSight() {}

    /** The municipality's own, as far as the caller sees them. */
    static Sql own(Caller caller) {
        return new Sql("e.municipality_code = ? AND (e.visibility <> 'UNIT' OR d.ancestors && ?::uuid[] OR ? OR EXISTS (", caller.municipalityCode(), caller.ledNodes(),
                        caller.leadsEverywhere())
                .append("SELECT FROM department mine WHERE mine.municipality_code = ? AND mine.id = ? AND d.id = ANY(mine.ancestors)))", caller.municipalityCode(),
                        ownDepartment(caller));
    }

    /** Those of others that work in one of the caller's networks today. */
    static Sql shared(Caller caller, LocalDate today) {
        return new Sql("""
                e.municipality_code <> ? AND e.shared_with && ARRAY(
                    SELECT n.network_id FROM network_member n WHERE n.municipality_code = ? AND n.joined_on <= ? AND coalesce(n.left_on, 'infinity') >= ?)""",
                caller.municipalityCode(), caller.municipalityCode(), today, today);
    }

    static Sql either(Caller caller, LocalDate today) {
        return new Sql("((").append(own(caller)).append(") OR (").append(shared(caller, today)).append("))");
    }

    /** NB: never null, which TenantQueries could not prepare; nobody belongs to the department of this id. */
    private static UUID ownDepartment(Caller caller) {
        return caller.departmentId() == null ? new UUID(0, 0) : caller.departmentId();
    }
}
