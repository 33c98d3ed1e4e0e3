package se.stegvis.suggestion;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.stegvis.api.model.SuggestionState;

/**
 * What a list of suggestions is asked for; null (or false) where it was not.
 *
 * @param q words that title, problem or idea must have, in any form
 * @param includeUnits with departmentId: everything below it too
 * @param submittedFrom first day, in Europe/Stockholm
 * @param submittedTo last day, included
 * @param sort a value of the contract's parameter
 */
record SuggestionQuery(
        String q,
        UUID departmentId,
        boolean includeUnits,
        List<SuggestionState> states,
        boolean mine,
        boolean waitingForMe,
        boolean followedByMe,
        Boolean overdue,
        LocalDate submittedFrom,
        LocalDate submittedTo,
        String sort) {}
