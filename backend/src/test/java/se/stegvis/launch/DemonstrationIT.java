package se.stegvis.launch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.stegvis.api.model.SuggestionState;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.StreamSupport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The first sight of the product: cases in every state, with a history, as those see them who sign in. */
@ExtendWith(SharedProduct.class)
class DemonstrationIT {

    private static final String OLOFSTROM = "/api/v1/municipalities/1060";
    private final PersonAtBrowser browser = new PersonAtBrowser();

    @Test
    void everyStateHasACase(PackagedProduct product) {
        browser.signIn(product, "anna.employee", "/");

        for (var state : SuggestionState.values()) {
            var found = json(product, OLOFSTROM + "/suggestions?limit=1&states=" + state).path("items").path(0);
            assertEquals(state.toString(), found.path("state").asText());
        }
    }

    @Test
    void suggestionsGoBackTwoYears(PackagedProduct product) {
        browser.signIn(product, "anna.employee", "/");
        var twoYearsAgo = LocalDate.now(ZoneId.of("Europe/Stockholm")).minusMonths(23);

        var old = json(product, OLOFSTROM + "/suggestions?submittedTo=" + twoYearsAgo).path("items");

        assertTrue(old.size() > 3, "before " + twoYearsAgo + ": " + old.size());
    }

    @Test
    void aCaseHappenedInItsOwnTime(PackagedProduct product) {
        browser.signIn(product, "anna.employee", "/");
        var found = json(product, OLOFSTROM + "/suggestions?q=nattfastan").path("items").path(0);

        var times = StreamSupport.stream(json(product, OLOFSTROM + "/suggestions/" + found.path("id").asText() + "/events").path("items").spliterator(), false)
                .map(event -> Instant.parse(event.path("occurredAt").asText())).toList();

        assertEquals("VERIFIED", found.path("state").asText());
        assertTrue(times.size() > 8, "events: " + times);
        assertEquals(times.stream().sorted().toList(), times);
        assertTrue(times.get(0).isBefore(Instant.now().minus(Duration.ofDays(100))), "begun " + times.get(0));
    }

    @Test
    void theManagerFindsLateOnesFirst(PackagedProduct product) {
        browser.signIn(product, "mats.manager", "/");

        var first = json(product, OLOFSTROM + "/suggestions?waitingFor=me&sort=dueOn").path("items").path(0);

        assertTrue(first.path("overdue").asBoolean(), first.toString());
    }

    private JsonNode json(PackagedProduct product, String path) {
        var answer = browser.get(product.address(path));
        assertEquals(200, answer.statusCode(), answer.body());
        try {
            return new ObjectMapper().readTree(answer.body());
        } catch (IOException noJson) {
            throw new AssertionError(answer.body(), noJson);
        }
    }
}
