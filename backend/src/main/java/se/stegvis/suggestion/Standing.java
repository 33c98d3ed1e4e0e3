package se.stegvis.suggestion;

import java.util.List;
import java.util.UUID;
import se.stegvis.api.model.SuggestionState;

/**
 * How a suggestion and a caller stand to each other: all that the rules ask.
 *
 * @param ancestors the way from the top down to the suggestion's department
 * @param author whether the caller had the idea, or wrote it down for somebody
 * @param doer whether the caller is responsible for it, or recorded it as done
 * @param answerable whether somebody is there to answer a question about it: an author, or whoever wrote it down
 */
record Standing(SuggestionState state, List<UUID> ancestors, boolean author, boolean doer, boolean answerable) {}
