package se.stegvis.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.stegvis.identity.Caller;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemException.Refusal;

/** The rules for asking for help with a suggestion: what is asked for and given is another room's affair. */
@ApplicationScoped
public class AskingForHelp {
    private final SuggestionDesk desk;

    AskingForHelp(SuggestionDesk desk) {
        this.desk = desk;
    }

    /** Refuses a suggestion that the caller does not see (422), that is not theirs to ask for (403), or that is over (409). */
    public void requirePossible(Caller caller, UUID id) {
        var standing = desk.findSeen(caller, id).orElseThrow(() -> ProblemException.rule(new Refusal("/suggestionId", "unknown-reference", id)));
        if (!SuggestionPolicies.HELP_IS_ASKED_FOR_BY_THOSE_WHOSE_IT_IS.test(caller, standing)) {
            throw ProblemException.notAllowed();
        }
        if (!SuggestionPolicies.HELP_IS_ASKED_FOR_UNTIL_IT_IS_OVER.contains(standing.state())) {
            throw ProblemException.stateConflict(standing.state().toString());
        }
    }
}
