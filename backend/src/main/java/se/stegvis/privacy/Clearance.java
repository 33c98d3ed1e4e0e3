package se.stegvis.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.stegvis.api.model.RetentionSubject;
import se.stegvis.platform.time.Times;

/** Finds what the time of a subject's rule has come for, a part at a time, and clears it. */
interface Clearance {
    RetentionSubject subject();

    /**
     * The part after that place.
     *
     * @param reached empty at the beginning
     * @param before what is older than this day is over
     */
    Part next(String municipalityCode, String reached, LocalDate before);

    /** Clears what was found, in the caller's transaction. Returns the pictures whose files are of no use when that has ended. */
    List<UUID> clear(String municipalityCode, List<UUID> found, LocalDate before);

    /** When everything was cleared, in the caller's transaction. */
    default void end(String municipalityCode) {}

    /** When the day begins. */
    static Instant beginningOf(LocalDate day) {
        return day.atStartOfDay(Times.ZONE).toInstant();
    }

    /**
     * Something whose time has come.
     *
     * @param since the day from which it was counted
     */
    record Found(UUID id, LocalDate since) {}

    /**
     * What was looked through.
     *
     * @param reached how far; null where that was the end
     */
    record Part(List<Found> found, String reached) {}
}
