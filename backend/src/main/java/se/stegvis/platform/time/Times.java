package se.stegvis.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The present, to the microsecond that PostgreSQL keeps, and the day in the zone that days are counted in. */
@ApplicationScoped
public class Times {
    /** Days, months and promises are counted here (common definition, version 1). */
    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private final Clock clock;

    Times(Clock clock) {
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    public LocalDate today() {
        return dayOf(now());
    }

    /** The day in Stockholm that an instant lies in. */
    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }
}
