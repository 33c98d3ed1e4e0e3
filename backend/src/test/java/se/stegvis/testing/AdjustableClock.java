package se.stegvis.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The machine's clock until a test says what time it is. Tokens are verified by the machine's clock all the same. */
@Alternative
@Priority(1)
@Singleton
public class AdjustableClock extends Clock {
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private volatile Duration ahead = Duration.ZERO;

    /** It is ten o'clock in Stockholm on that day, and time goes on from there. */
    public void setTo(LocalDate day) {
        setTo(day.atTime(LocalTime.of(10, 0)).atZone(STOCKHOLM).toInstant());
    }

    public void setTo(Instant instant) {
        ahead = Duration.between(Instant.now(), instant);
    }

    public void advance(Duration duration) {
        ahead = ahead.plus(duration);
    }

    public LocalDate today() {
        return instant().atZone(STOCKHOLM).toLocalDate();
    }

    public void reset() {
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("The program asks for instants and chooses the zone itself.");
    }
}
