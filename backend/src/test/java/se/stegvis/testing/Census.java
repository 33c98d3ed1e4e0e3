package se.stegvis.testing;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import static se.stegvis.testing.Api.expect;

/** Head counts of a town's departments on 1 November 2024, which figures of 2025 need. */
public final class Census {
    public static final String DAY = "2024-11-01";

    private Census() {}

    /** The same number for each of the six departments. */
    public static void everywhere(Town town, int employees) {
        List.of(town.aldre, town.brannargarden, town.bruksgarden, town.skola, town.skogsbacken, town.energi).forEach(department -> at(town, department, employees));
    }

    public static void at(Town town, UUID department, int employees) {
        expect(201, Api.post(town.ada, town.path("/departments/" + department + "/headcounts"),
                Map.of("referenceDate", DAY, "basis", "HEADCOUNT", "employees", employees, "source", "Påhittat i testet")));
    }
}
