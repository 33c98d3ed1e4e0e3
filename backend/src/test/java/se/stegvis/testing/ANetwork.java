package se.stegvis.testing;

import java.util.Map;
import java.util.UUID;

import static se.stegvis.testing.Api.expect;

/** Networks for tests, coordinated by Nina, with members since 1 January 2024. */
public final class ANetwork {
    private static UUID both;

    private ANetwork() {}

    /** Shared by all tests: nothing may be expected of its lists. */
    public static synchronized UUID ofBothTowns() {
        if (both == null) {
            both = of(Town.olofstrom(), Town.vimmerby());
        }
        return both;
    }

    /** A network of its own. */
    public static UUID of(Town... members) {
        var network = Api.id(expect(201, Api.post(Person.NINA, "/networks",
                Map.of("name", "Nätverket för ständiga förbättringar", "purpose", "Lära av varandra", "startsOn", "2024-01-01", "definitionVersion", 1))));
        for (var member : members) {
            expect(201, Api.post(Person.NINA, "/networks/" + network + "/members", Map.of("municipalityCode", member.code, "joinedOn", "2024-01-01")));
        }
        return network;
    }
}
