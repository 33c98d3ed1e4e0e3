package se.stegvis.demonstration;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.stegvis.api.model.Role;
import se.stegvis.demonstration.Script.Department;
import se.stegvis.demonstration.Script.Scene;
import se.stegvis.platform.tenancy.Ids;

/** The many who write everyday suggestions, and the managers who answer them. */
@ApplicationScoped
class Colleagues {
    /** The others have no account: somebody else writes for them. */
    private static final int ONE_WITHOUT_ACCOUNT_IN = 5;

    private final Tables tables;
    private final ObjectMapper json;
    private final String issuer;

    Colleagues(Tables tables, ObjectMapper json, @ConfigProperty(name = "quarkus.oidc.auth-server-url", defaultValue = "none") String issuer) {
        this.tables = tables;
        this.json = json;
        this.issuer = issuer;
    }

    /** People by place and number, and managers by place. */
    record Staff(Map<String, List<UUID>> people, Map<String, UUID> managers) {
        List<UUID> authors(Life life) {
            return life.authors().stream().map(number -> people.get(life.place()).get(number)).toList();
        }

        UUID writer(Life life) {
            return hasAccount(life.authors().get(0)) ? authors(life).get(0) : manager(life.place());
        }

        UUID manager(String place) {
            return managers.get(place);
        }
    }

    /** Writes them into the municipality, in the caller's transaction. */
    Staff employ(Scene scene, Cast cast, Everyday everyday, Stock stock, Instant since) {
        var names = stock.people(Everyday.chance(scene.code(), "people")).iterator();
        var persons = json.createArrayNode();
        var roles = json.createArrayNode();
        var staff = new Staff(new HashMap<>(), managers(scene, cast));
        new TreeMap<>(everyday.places()).forEach((place, what) -> {
            var ids = new ArrayList<UUID>();
            for (int number = 0; number < what.colleagues(); number++) {
                ids.add(add(scene, cast.department(place), names.next(), hasAccount(number), since, persons, roles));
            }
            staff.people().put(place, ids);
        });
        tables.insert(scene.code(), "person", "id, municipality_code, issuer, subject, display_name, department_id, language, protected_identity, created_at", persons);
        tables.insert(scene.code(), "role_assignment", "id, municipality_code, person_id, role, department_id, source, created_at", roles);
        return staff;
    }

    private UUID add(Scene scene, UUID department, String name, boolean account, Instant since, ArrayNode persons, ArrayNode roles) {
        var id = Ids.next();
        var person = persons.addObject().put("id", id.toString()).put("municipality_code", scene.code()).put("display_name", name)
                .put("department_id", department.toString()).put("language", "sv").put("protected_identity", false).put("created_at", since.toString());
        if (account) {
            person.put("issuer", issuer).put("subject", Casting.subject(scene, name));
            roles.addObject().put("id", Ids.next().toString()).put("municipality_code", scene.code()).put("person_id", id.toString())
                    .put("role", Role.EMPLOYEE.toString()).put("department_id", department.toString()).put("source", "SIGN_IN").put("created_at", since.toString());
        }
        return id;
    }

    private static boolean hasAccount(int number) {
        return number % ONE_WITHOUT_ACCOUNT_IN != ONE_WITHOUT_ACCOUNT_IN - 1;
    }

    /** The nearest one, here or above. */
    private static Map<String, UUID> managers(Scene scene, Cast cast) {
        var own = new HashMap<String, UUID>();
        Stream.concat(
                        Library.people(scene).stream().filter(one -> one.account() && one.roles().contains("MANAGER")).map(one -> Map.entry(one.department(), one.key())),
                        Accounts.all().stream().filter(one -> one.municipality().equals(scene.code()) && one.roles().contains("MANAGER"))
                                .map(one -> Map.entry(one.department(), one.username())))
                .forEach(one -> own.put(one.getKey(), cast.player(one.getValue()).personId()));
        var managers = new HashMap<String, UUID>();
        for (Department department : Library.organisation(scene)) {
            managers.put(department.code(), own.getOrDefault(department.code(), managers.get(department.parentCode())));
        }
        return managers;
    }
}
