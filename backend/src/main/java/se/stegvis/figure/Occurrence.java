package se.stegvis.figure;

import java.time.Instant;
import java.util.UUID;
import se.stegvis.api.model.EventType;
import se.stegvis.api.model.SuggestionState;

/** As much of a suggestion's event as counting needs. */
record Occurrence(EventType type, SuggestionState to, UUID departmentId, Instant at) {}
