package se.stegvis.suggestion;

/** The transaction at hand adds an event to a municipality's outbox; observe it after success. */
public record SuggestionEventAppended(String municipalityCode) {}
