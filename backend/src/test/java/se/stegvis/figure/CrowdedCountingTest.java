package se.stegvis.figure;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import se.stegvis.testing.Database;
import se.stegvis.testing.Person;
import se.stegvis.testing.Town;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.stegvis.testing.Crowd.clients;

/**
 * Ten thousand transitions of fifty clients that meet in the same few cells: nobody hears of a deadlock, and nothing is counted twice or
 * never. So many answers are not held against the contract: other tests do that.
 */
@QuarkusTest
class CrowdedCountingTest {
    private static final int CLIENTS = 50;
    private static final int ROUNDS = 20;
    private static final int TRANSITIONS = 10_000;
    private static final int FIRST_REFUSAL = 400;

    private final HttpClient http = HttpClient.newHttpClient();

    @TestHTTPResource("/api/v1")
    URI api;

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
    private final class Visitor {
        private final Town town;
        private final String department;
        private final String anna;
        private final String maria;
        private final List<String> refused = new ArrayList<>();

        Visitor(Town town, int number) {
            this.town = town;
            this.department = (number % 2 == 0 ? town.brannargarden : town.bruksgarden).toString();
            this.anna = token(town.anna);
            this.maria = token(town.maria);
        }

        List<String> rounds() {
            for (int round = 0; round < ROUNDS; round++) {
                written(", \"implementation\": {\"description\": \"Gjort.\"}");
                step(anna, written(""), "/withdrawals", "{}");
                var current = written("");
                current = step(maria, current, "/acknowledgements", "{}");
                current = step(maria, current, "/decisions", "{\"outcome\": \"ACCEPT\"}");
                current = step(maria, current, "/starts", "{}");
                current = step(maria, current, "/implementations", "{\"description\": \"Klart.\"}");
                step(maria, current, "/effects", "{\"stillInUse\": false}");
            }
            return refused;
        }

        private Current written(String more) {
            var path = town.path("/suggestions");
            var answer = post(anna, path, "{\"title\": \"Förslag\", \"idea\": \"Idé\", \"departmentId\": \"" + department + "\"" + more + "}");
            var location = answer.headers().firstValue("Location").orElse("");
            return new Current(path + location.substring(location.lastIndexOf('/')), etag(answer));
        }

        private Current step(String token, Current current, String step, String body) {
            return new Current(current.path(), etag(post(token, current.path() + step, body, "If-Match", current.etag())));
        }

        private HttpResponse<String> post(String token, String path, String body, String... condition) {
            var request = HttpRequest.newBuilder(URI.create(api + path))
                    .headers("Authorization", token, "Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(body));
            if (condition.length > 0) {
                request.headers(condition);
            }
            try {
                var answer = http.send(request.build(), BodyHandlers.ofString());
                if (answer.statusCode() >= FIRST_REFUSAL) {
                    refused.add(answer.body());
                }
                return answer;
            } catch (IOException | InterruptedException failed) {
                throw new AssertionError(failed);
            }
        }

        private static String token(Person person) {
            return "Bearer " + person.token();
        }

        private static String etag(HttpResponse<?> answer) {
            return answer.headers().firstValue("ETag").orElse("\"none\"");
        }
    }

    /** A suggestion as it was last answered. */
    private record Current(String path, String etag) {}
}
