package se.stegvis.launch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** No page has a fault that axe can find. */
@ExtendWith(SharedProduct.class)
class AccessibilityIT {
    @Test
    void theBrowserTestsPass(PackagedProduct product) throws Exception {
        BrowserTests.pass("accessibility", product);
    }
}
