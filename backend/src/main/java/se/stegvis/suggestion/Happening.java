package se.stegvis.suggestion;

import se.stegvis.api.model.EventType;
import se.stegvis.api.model.SuggestionState;

/**
 * What an event says beside who and when.
 *
 * @param from null where there was no state before
 * @param reason reason, question, answer or message; null where there is none
 */
record Happening(EventType type, SuggestionState from, SuggestionState to, String reason) {}
