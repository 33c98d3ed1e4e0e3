package se.stegvis.figure;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import se.stegvis.testing.Api;
import se.stegvis.testing.Database;
import se.stegvis.testing.Person;
import se.stegvis.testing.Town;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.stegvis.testing.Crowd.clients;

/** Ten thousand transitions of fifty clients that meet in the same few cells: nobody hears of a deadlock, and nothing is counted twice or never. */
@QuarkusTest
class CrowdedCountingTest {
    private static final int CLIENTS = 50;
    private static final int ROUNDS = 20;
    private static final int TRANSITIONS = 10_000;
    private static final int FIRST_REFUSAL = 400;

    @Inject
    Counting counting;

    @Test
    void theTalliesOfACrowdEqualTheRecount() {
        var town = Town.ofItsOwn();

        var refused = clients(CLIENTS, client -> new Visitor(town, client).rounds()).stream().flatMap(List::stream).toList();

        assertEquals(List.of(), refused);
        assertTrue(Database.number("SELECT count(*) FROM suggestion_event WHERE municipality_code = ?", town.code) >= TRANSITIONS);
        var recount = counting.recount(town.code);
        assertTrue(recount.agrees(), recount::toString);
        assertEquals(3 * CLIENTS * ROUNDS, recount.suggestions());
    }

    /** Somebody who writes, regrets, decides and carries out. */
    private static final class Visitor {
        private final Town town;
        private final UUID department;
        private final List<String> refused = new ArrayList<>();

        Visitor(Town town, int number) {
            this.town = town;
            this.department = number % 2 == 0 ? town.brannargarden : town.bruksgarden;
        }

        List<String> rounds() {
            for (int round = 0; round < ROUNDS; round++) {
                written(Map.of("implementation", Map.of("description", "Gjort.")));
                step(town.anna, written(Map.of()), "/withdrawals", Map.of());
                var carriedOut = written(Map.of());
                step(town.maria, carriedOut, "/acknowledgements", Map.of());
                step(town.maria, carriedOut, "/decisions", Map.of("outcome", "ACCEPT"));
                step(town.maria, carriedOut, "/starts", Map.of());
                step(town.maria, carriedOut, "/implementations", Map.of("description", "Klart."));
                step(town.maria, carriedOut, "/effects", Map.of("stillInUse", false));
            }
            return refused;
        }

        private UUID written(Map<String, ?> more) {
            var body = new HashMap<String, Object>(Map.of("title", "Förslag", "idea", "Idé", "departmentId", department));
            body.putAll(more);
            return Api.id(kept(Api.post(town.anna, town.path("/suggestions"), body)));
        }

        private void step(Person who, UUID id, String step, Map<String, ?> body) {
            kept(Api.postCurrent(who, town.path("/suggestions/" + id), step, body));
        }

        private Response kept(Response response) {
            if (response.statusCode() >= FIRST_REFUSAL) {
                refused.add(response.asString());
            }
            return response;
        }
    }
}
