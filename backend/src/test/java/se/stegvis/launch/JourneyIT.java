package se.stegvis.launch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.Map;

/** What people do in the browser, from the first click to the last. */
@ExtendWith(SharedProduct.class)
class JourneyIT {
    @Test
    void theBrowserTestsPass(PackagedProduct product) throws Exception {
        try (var second = SecondBackend.beside(product); var nights = PassingNights.over(product)) {
            BrowserTests.pass("journeys", product, Map.of("SECOND_BASE_URL", second.address().toString(), "NIGHTS", "pass"));
        }
    }
}
