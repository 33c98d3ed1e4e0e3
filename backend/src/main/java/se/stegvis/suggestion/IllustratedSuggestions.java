package se.stegvis.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.stegvis.api.model.SuggestionState;
import se.stegvis.identity.Caller;

/** What the room of pictures must know of a suggestion. */
@ApplicationScoped
public class IllustratedSuggestions {
    private final SuggestionDesk desk;

    IllustratedSuggestions(SuggestionDesk desk) {
        this.desk = desk;
    }

    /**
     * How the caller stands to its pictures.
     *
     * @param mayChange whether the caller may add, describe and remove them
     * @param open whether it takes more
     */
    public record Seen(SuggestionState state, boolean mayChange, boolean open) {}

    /** Not found where the caller does not see it. */
    public Seen requireSeen(Caller caller, UUID id) {
        var standing = desk.requireSeen(caller, id);
        return new Seen(standing.state(), SuggestionPolicies.PICTURES_ARE_FOR_AUTHORS_DOERS_AND_ASSESSORS.test(caller, standing),
                !SuggestionPolicies.PICTURES_END_WITH_THE_SUGGESTION.contains(standing.state()));
    }
}
