package se.stegvis.suggestion;

import java.util.Collection;
import java.util.UUID;
import se.stegvis.identity.Caller;

/**
 * The transaction at hand mentions people in a comment or an internal note.
 *
 * @param title of the suggestion, as it is now
 * @param unnamed whether nobody shall know who wrote it: an author whom a blind assessment hides
 */
public record Mentioned(Caller caller, UUID suggestionId, String title, boolean unnamed, Collection<UUID> people) {}
