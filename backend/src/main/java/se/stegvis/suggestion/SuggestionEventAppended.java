package se.stegvis.suggestion;

import java.util.UUID;

/** The transaction at hand adds an event of a suggestion, and so to its municipality's outbox. News of it are for after success. */
public record SuggestionEventAppended(String municipalityCode, UUID suggestionId) {}
