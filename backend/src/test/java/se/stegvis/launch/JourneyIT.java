package se.stegvis.launch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people do in the browser, from the first click to the last. */
@ExtendWith(SharedProduct.class)
class JourneyIT {
    @Test
    void theBrowserTestsPass(PackagedProduct product) throws Exception {
        BrowserTests.pass("journeys", product);
    }
}
