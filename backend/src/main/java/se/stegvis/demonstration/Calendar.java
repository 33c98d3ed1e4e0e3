package se.stegvis.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import se.stegvis.platform.time.Times;
import se.stegvis.platform.time.WorkingDays;

/**
 * When things happened, counted back from the loading: on working days, during the day, and never after now.
 *
 * @param now the loading
 */
record Calendar(Instant now, WorkingDays days) {
    private static final LocalTime FIRST = LocalTime.of(7, 40);
    private static final int SPREAD_MINUTES = 200;
    private static final int BETWEEN_STEPS_MINUTES = 23;

    LocalDate today() {
        return Times.dayOf(now);
    }

    /** The working day so many days from the loading, or the one beside it that is further away; below zero for days that have passed. */
    LocalDate day(int fromNow) {
        var day = today().plusDays(fromNow);
        while (!days.isWorkingDay(day)) {
            day = day.plusDays(fromNow < 0 ? -1 : 1);
        }
        return day;
    }

    /** A time of such a day, in Stockholm. */
    Instant at(int fromNow, LocalTime time) {
        return day(fromNow).atTime(time).atZone(Times.ZONE).toInstant();
    }

    /**
     * The time of a step.
     *
     * @param key of the story: different stories have different hours
     * @param position of the step, so that steps of one day keep their order
     */
    Instant at(int daysAgo, String key, int position) {
        var day = today().minusDays(daysAgo);
        while (daysAgo > 0 && !days.isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        var minutes = Math.floorMod(key.hashCode(), SPREAD_MINUTES) + position * (long) BETWEEN_STEPS_MINUTES;
        var planned = day.atTime(FIRST).plusMinutes(minutes).atZone(Times.ZONE).toInstant();
        return planned.isBefore(now) ? planned : now.plusMillis(position);
    }
}
