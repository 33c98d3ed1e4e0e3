package se.stegvis.collaboration;

import java.util.Arrays;
import java.util.UUID;
import se.stegvis.identity.Action;
import se.stegvis.identity.Caller;
import se.stegvis.platform.problem.ProblemException;

/**
 * Somebody who takes part in a network: for a member, or as its coordinator.
 *
 * @param tenant what statements of this caller about the network are bound to
 */
public record Participant(Caller caller, UUID networkId, String tenant) {
    boolean coordinates() {
        return caller.municipalityCode() == null;
    }

    /**
     * Whether the action is open to the caller on something that belongs to these municipalities: the coordinator's is every thing of
     * the network, a member's is what its municipality has a part in.
     */
    boolean may(Action action, String... owners) {
        return caller.mayAnywhere(action) && (coordinates() || Arrays.asList(owners).contains(caller.municipalityCode()));
    }

    /** Refuses with 403 where {@link #may} is false. */
    void require(Action action, String... owners) {
        if (!may(action, owners)) {
            throw ProblemException.notAllowed();
        }
    }

    /** A path inside the network. */
    String path(String rest) {
        return "/networks/" + networkId + rest;
    }
}
