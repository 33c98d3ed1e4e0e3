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

    /** Another municipality's membership of one month, another each time. */
    public static UUID aMember(UUID network) {
        var month = aMonthToCome();
        return takeIn(network, "0885", month.atDay(1), month.atEndOfMonth());
    }

    /** A month in which nobody is a member. */
    public static YearMonth aMonthToCome() {
        return YearMonth.of(2030, 1).plusMonths(NUMBER.incrementAndGet());
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
