package se.stegvis.testing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import static se.stegvis.testing.Api.expect;

/** Networks that Nina coordinates, and what belongs to them, all made through the API. */
public final class Networks {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final int FIRST_YEAR_OF_OTHERS = 2101;
    private static UUID shared;

    private Networks() {}

    /** The network of Olofström and Vimmerby, members since 2000. */
    public static synchronized UUID shared() {
        if (shared == null) {
            shared = begin("Alla tiders nätverk");
            takeIn(shared, Town.olofstrom().code, LocalDate.of(2000, 1, 1), null);
            takeIn(shared, Town.vimmerby().code, LocalDate.of(2000, 1, 1), null);
        }
        return shared;
    }

    /** A network of its own, with members since 2000. */
    public static UUID of(Town... members) {
        var network = begin("Ett eget nätverk");
        for (var member : members) {
            takeIn(network, member.code, LocalDate.of(2000, 1, 1), null);
        }
        return network;
    }

    public static UUID begin(String name) {
        return Api.id(expect(201, Api.post(Person.NINA, "/networks",
                Map.of("name", name, "purpose", "Att jämföra sig", "startsOn", "2000-01-01", "definitionVersion", 1))));
    }

    public static UUID takeIn(UUID network, String code, LocalDate joinedOn, LocalDate leftOn) {
        var body = new HashMap<String, Object>(Map.of("municipalityCode", code, "joinedOn", joinedOn.toString()));
        if (leftOn != null) {
            body.put("leftOn", leftOn.toString());
        }
        return Api.id(expect(201, Api.post(Person.NINA, path(network, "/members"), body)));
    }

    /** Another municipality's membership of one far year, a year of its own each time. */
    public static UUID aMember(UUID network) {
        var year = aYear();
        return takeIn(network, "0885", year, year.plusYears(1).minusDays(1));
    }

    /** A year that nothing else uses. */
    public static LocalDate aYear() {
        return LocalDate.of(FIRST_YEAR_OF_OTHERS + NUMBER.incrementAndGet(), 1, 1);
    }

    /** A month long past that nothing is signed off for, another each time. */
    public static String aMonth() {
        return YearMonth.of(2001, 1).plusMonths(NUMBER.incrementAndGet()).toString();
    }

    public static UUID signOff(Town town, UUID network, String period) {
        return Api.id(expect(201, Api.post(town.ada, town.path("/sign-offs"), Map.of("networkId", network, "period", period, "comment", "Avstämt."))));
    }

    public static UUID publish(UUID network, String period) {
        return Api.id(expect(201, Api.post(Person.NINA, path(network, "/publications"), Map.of("period", period))));
    }

    public static String path(UUID network, String rest) {
        return "/networks/" + network + rest;
    }
}
