package se.stegvis.figure;

import java.util.List;

/**
 * A suggestion to be counted.
 *
 * @param events in their order
 * @param former what was counted of it so far; null where nothing was
 */
record Reckoning(List<Occurrence> events, CountedSuggestion former) {}
