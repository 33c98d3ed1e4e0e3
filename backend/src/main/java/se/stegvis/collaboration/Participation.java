package se.stegvis.collaboration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.stegvis.identity.Caller;
import se.stegvis.identity.CurrentCaller;
import se.stegvis.network.NetworkAccess;

/** Who takes part in a network. For everybody else it does not exist. */
@ApplicationScoped
class Participation {
    private final NetworkAccess access;
    private final CurrentCaller caller;

    Participation(NetworkAccess access, CurrentCaller caller) {
        this.access = access;
        this.caller = caller;
    }

    /** The caller of this request in the network; 404 for one who has no part in it. */
    Participant in(UUID networkId) {
        return of(caller.get(), networkId);
    }

    Participant of(Caller someone, UUID networkId) {
        return new Participant(someone, networkId, access.tenant(someone, networkId));
    }
}
