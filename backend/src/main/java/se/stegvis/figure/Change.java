package se.stegvis.figure;

import java.util.UUID;

/**
 * What is counted of a suggestion now, instead of what was before.
 *
 * @param former null where nothing was
 */
record Change(UUID suggestionId, CountedSuggestion former, CountedSuggestion now) {
    /** How many suggestions more its authors have submitted: 1, 0 or, where it no longer counts, -1. */
    int submissions() {
        return (now.submittedOn() == null ? 0 : 1) - (former == null || former.submittedOn() == null ? 0 : 1);
    }

    /** The one of both that counts as submitted, for day and department. */
    CountedSuggestion submitted() {
        return now.submittedOn() == null ? former : now;
    }
}
