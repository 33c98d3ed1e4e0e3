package se.stegvis.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.stegvis.api.model.EventType;
import se.stegvis.api.model.SuggestionState;
import se.stegvis.demonstration.Stock.Text;

/**
 * An everyday suggestion and what happened to it until now.
 *
 * @param place code of the department
 * @param authors colleagues of the place by number
 * @param teamName null where it is no team's
 * @param sameAs the one that it was found to be the same as; null where there is none
 */
record Life(String place, Text text, List<Integer> authors, String teamName, List<Moment> moments, Life sameAs) {

    /**
     * A step of it.
     *
     * @param byManager else by the first author
     * @param text reason or message; null where there is none
     * @param day until when it was deferred, or by when it is to be done; else null
     */
    record Moment(EventType type, SuggestionState to, Instant at, boolean byManager, String text, LocalDate day) {}

    /** The same life as it stands at a time; without moments where it had not begun. */
    Life until(Instant now) {
        return new Life(place, text, authors, teamName, moments.stream().takeWhile(moment -> moment.at().isBefore(now)).toList(), sameAs);
    }

    /** Whether it has been found to be the same as another by now. */
    boolean isMerged() {
        return moments.get(moments.size() - 1).to() == SuggestionState.MERGED;
    }

    Instant begin() {
        return moments.get(0).at();
    }
}
