package se.stegvis.picture;

import java.util.UUID;
import se.stegvis.identity.Caller;

/** What pictures must know of a good example. Its own room answers, which builds on this one. */
public interface IllustratedExamples {
    /** Whether the caller may change its pictures. Not found where the caller does not see it. */
    boolean requireSeen(Caller caller, UUID id);
}
