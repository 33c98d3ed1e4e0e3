package se.stegvis.demonstration;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Chooses the clock when the program starts: without the demonstration there is none that can be moved. */
class DemonstrationTime {
    @Produces
    @Singleton
    Clock clock(@ConfigProperty(name = Demonstration.ENABLED, defaultValue = "false") boolean enabled) {
        return enabled ? new DemonstrationClock() : Clock.systemUTC();
    }
}
