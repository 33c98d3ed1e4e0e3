package se.stegvis.demonstration;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that one thread can take back in time while it tells a story; for all others it is now. */
class DemonstrationClock extends Clock {
    private final ThreadLocal<Instant> told = new ThreadLocal<>();

    void goTo(Instant instant) {
        told.set(instant);
    }

    void comeBack() {
        told.remove();
    }

    @Override
    public Instant instant() {
        var then = told.get();
        return then == null ? Instant.now() : then;
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
