package se.stegvis.testing;

import org.apache.commons.csv.CSVFormat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import static se.stegvis.testing.Api.expect;
import static se.stegvis.testing.Api.id;

/**
 * An active municipality with a small organisation and somebody in each role, all made through the API. Tests that must not meet
 * others take a town of their own.
 *
 * <pre>
 * aldre (ADMINISTRATION, maria manages)      skola (ADMINISTRATION, sven manages)      energi (COMPANY)
 *   brannargarden (mats manages)               skogsbacken
 *   bruksgarden
 * </pre>
 */
public final class Town {
    private static final String OLOFSTROM = "1060";
    private static final String VIMMERBY = "0884";
    private static final Iterator<String> OTHERS = otherCodes().iterator();
    private static final Map<String, Town> KNOWN = new ConcurrentHashMap<>();
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final int FIRST_INVENTED = 9000;
    private static final AtomicInteger INVENTED = new AtomicInteger();

    public final String code;
    /** Employees: anna and anders at brannargarden, bo at bruksgarden. */
    public final Person anna, anders, bo;
    /** Managers of brannargarden, of aldre, and of skola. */
    public final Person mats, maria, sven;
    public final Person lena, gunnar, ada;
    public final UUID aldre, brannargarden, bruksgarden, skola, skogsbacken, energi;
    private final Map<Person, UUID> ids = new HashMap<>();

    private Town(String code) {
        this.code = code;
        expect(200, Api.as(Person.NINA).post("/municipalities/{code}/activations", code));
        ada = person("Ada Admin", "aldre", "ADMINISTRATOR");
        aldre = department("aldre", "Äldreomsorgen", "ADMINISTRATION", null);
        skola = department("skola", "Skolan", "ADMINISTRATION", null);
        energi = department("energi", "Energi AB", "COMPANY", null);
        brannargarden = department("brannargarden", "Brännargården", "UNIT", aldre);
        bruksgarden = department("bruksgarden", "Bruksgården", "UNIT", aldre);
        skogsbacken = department("skogsbacken", "Skogsbacken", "UNIT", skola);
        anna = person("Anna Ahl", "brannargarden", "EMPLOYEE");
        anders = person("Anders Alm", "brannargarden", "EMPLOYEE");
        bo = person("Bo Berg", "bruksgarden", "EMPLOYEE");
        mats = person("Mats Malm", "brannargarden", "MANAGER");
        maria = person("Maria Modig", "aldre", "MANAGER");
        sven = person("Sven Sund", "skola", "MANAGER");
        lena = person("Lena Lind", "brannargarden", "LEAN_COORDINATOR");
        gunnar = person("Gunnar Gren", "brannargarden", "LEAN_GROUP_MEMBER");
        // All come once, so that they are people the others can find.
        List.of(ada, anna, anders, bo, mats, maria, sven, lena, gunnar).forEach(this::id);
    }

    /** Olofström, shared by all tests: nothing may be expected of its lists and figures, nor of the name of mats, who tests how long one may be. */
    public static Town olofstrom() {
        return KNOWN.computeIfAbsent(OLOFSTROM, Town::new);
    }

    /** The other municipality, whose rows those of Olofström must never see. */
    public static Town vimmerby() {
        return KNOWN.computeIfAbsent(VIMMERBY, Town::new);
    }

    /** A municipality that no other test uses. */
    public static synchronized Town ofItsOwn() {
        return new Town(another());
    }

    /** Code of a municipality that nobody has activated. */
    public static synchronized String inactiveCode() {
        return another();
    }

    public Person person(String name, String department, String... roles) {
        return new Person(name, name.split(" ")[0].toLowerCase() + "." + code, code, department, List.of(roles));
    }

    public SystemClient system(String... scopes) {
        return new SystemClient("Intranät " + code, "service-account-" + code, code, Set.of(scopes));
    }

    /** The person's id here. */
    public UUID id(Person person) {
        return ids.computeIfAbsent(person, one -> Api.id(expect(200, Api.get(one, "/persons/me"))));
    }

    /** Whoever has that role here. */
    public Person who(String role) {
        return switch (role) {
            case "EMPLOYEE" -> anna;
            case "MANAGER" -> mats;
            case "LEAN_COORDINATOR" -> lena;
            case "LEAN_GROUP_MEMBER" -> gunnar;
            case "ADMINISTRATOR" -> ada;
            case "NETWORK_COORDINATOR" -> Person.NINA;
            default -> throw new AssertionError("The contract has a new role: " + role);
        };
    }

    public UUID department(String departmentCode, String name, String kind, UUID parent) {
        var body = new HashMap<String, Object>(Map.of("code", departmentCode, "name", name, "kind", kind));
        if (parent != null) {
            body.put("parentId", parent);
        }
        return Api.id(expect(201, Api.post(ada, path("/departments"), body)));
    }

    /** A new unit below the given department. */
    public UUID unitBelow(UUID parent) {
        var number = NUMBER.incrementAndGet();
        return department("enhet-" + number, "Enhet " + number, "UNIT", parent);
    }

    /** A path inside this municipality. */
    public String path(String rest) {
        return "/municipalities/" + code + rest;
    }

    @Override
    public String toString() {
        return code;
    }

    /** There are more tests than municipalities; some are invented. */
    private static String another() {
        if (OTHERS.hasNext()) {
            return OTHERS.next();
        }
        var code = String.valueOf(FIRST_INVENTED + INVENTED.getAndIncrement());
        Database.update("INSERT INTO municipality (code, name, short_name) VALUES (?, ?, ?)", code, "Påhittade kommunen " + code, "Påhittade " + code);
        return code;
    }

    private static List<String> otherCodes() {
        try (var reader = new InputStreamReader(Town.class.getResourceAsStream("/municipalities.csv"), StandardCharsets.UTF_8);
                var rows = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader)) {
            return rows.stream().map(row -> row.get("municipality_code")).filter(one -> !List.of(OLOFSTROM, VIMMERBY).contains(one)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
