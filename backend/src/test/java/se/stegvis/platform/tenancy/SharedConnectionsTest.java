package se.stegvis.platform.tenancy;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import se.stegvis.testing.Api;
import se.stegvis.testing.Town;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.stegvis.testing.ASuggestion.aSuggestionIn;
import static se.stegvis.testing.Crowd.atOnce;

/** Municipalities take turns on the same connections: what failed for one must leave nothing behind for the next. */
@QuarkusTest
class SharedConnectionsTest {
    private static final int TURNS = 1000;
    private static final Town FAILING = Town.ofItsOwn();
    private static final Town READING = Town.ofItsOwn();

    @Test
    void afterAFailureOfOneMunicipalityTheNextSeesItsOwnRowsOnly() {
        var theirs = aSuggestionIn(FAILING).submitted();
        var ours = aSuggestionIn(READING).submitted();

        var answers = atOnce(2 * TURNS, turn -> turn % 2 == 0 ? failing(turn, theirs) : Api.get(READING.mats, READING.path("/suggestions")));

        IntStream.range(0, 2 * TURNS).forEach(turn -> {
            var answer = answers.get(turn);
            if (turn % 2 == 0) {
                assertEquals(4, answer.statusCode() / 100, answer::asString);
            } else {
                assertEquals(List.of(ours.toString()), answer.path("items.id"), answer::asString);
            }
        });
    }

    /** Fails in the rules, in the database, or on a row that is not there. */
    private static Response failing(int turn, UUID suggestion) {
        var body = Map.of("title", "Rubrik", "idea", "Idé", "departmentId", turn % 4 == 0 ? READING.brannargarden : UUID.randomUUID());
        return switch (turn % 3) {
            case 0 -> Api.post(FAILING.anna, FAILING.path("/suggestions"), body);
            case 1 -> Api.postCurrent(FAILING.mats, FAILING.path("/suggestions/" + suggestion), "/starts", Map.of());
            default -> Api.get(FAILING.mats, FAILING.path("/suggestions/" + UUID.randomUUID()));
        };
    }
}
