package se.stegvis.municipality;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.stegvis.testing.Api;
import se.stegvis.testing.Person;
import se.stegvis.testing.Town;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static se.stegvis.testing.Api.expect;

/** Who may make a municipality a user of the product, as its links say. */
@QuarkusTest
class ActivatingTest {
    @Test
    void theCoordinatorMayActivateWhatIsNotActive() {
        var inactive = expect(200, Api.as(Person.NINA).queryParam("active", false).queryParam("limit", 1).get("/municipalities"));

        assertEquals(
                "/api/v1/municipalities/" + inactive.path("items[0].code") + "/activations", inactive.path("items[0]._links.activate.href"));
    }

    @Test
    void whatIsActiveIsNotActivatedAgain() {
        var active = expect(200, Api.as(Person.NINA).get("/municipalities/{code}", Town.olofstrom().code));

        assertFalse(active.<Map<String, ?>>path("_links").containsKey("activate"));
    }

    @Test
    void nobodyElseMayActivate() {
        var inactive = expect(200, Api.as(Town.olofstrom().ada).queryParam("active", false).queryParam("limit", 1).get("/municipalities"));

        assertFalse(inactive.<Map<String, ?>>path("items[0]._links").containsKey("activate"));
    }
}
