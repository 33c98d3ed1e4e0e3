package se.stegvis.suggestion;

import static se.stegvis.api.model.SuggestionState.ACCEPTED;
import static se.stegvis.api.model.SuggestionState.DEFERRED;
import static se.stegvis.api.model.SuggestionState.DRAFT;
import static se.stegvis.api.model.SuggestionState.IMPLEMENTED;
import static se.stegvis.api.model.SuggestionState.IN_ASSESSMENT;
import static se.stegvis.api.model.SuggestionState.IN_PROGRESS;
import static se.stegvis.api.model.SuggestionState.MERGED;
import static se.stegvis.api.model.SuggestionState.NEEDS_INFO;
import static se.stegvis.api.model.SuggestionState.SUBMITTED;
import static se.stegvis.api.model.SuggestionState.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiPredicate;
import se.stegvis.api.model.SuggestionState;
import se.stegvis.identity.Action;
import se.stegvis.identity.Caller;

/** Rules about suggestions, each a sentence. */
final class SuggestionPolicies {
    /** A draft is seen by its authors only; everything submitted is open to all colleagues. */
    static final BiPredicate<Caller, Standing> A_DRAFT_IS_SEEN_BY_ITS_AUTHORS_ONLY =
            (caller, standing) -> standing.state() != DRAFT || standing.author();

    /** Internal notes are for those who may decide here. */
    static final BiPredicate<Caller, Standing> INTERNAL_NOTES_ARE_FOR_THOSE_WHO_MAY_DECIDE =
            (caller, standing) -> !caller.systemClient() && caller.may(Action.LIST_INTERNAL_NOTES, standing.ancestors());

    /** Pictures are added, described and removed by its authors, who carries it out, and who may decide here. */
    static final BiPredicate<Caller, Standing> PICTURES_ARE_FOR_AUTHORS_DOERS_AND_ASSESSORS = (caller, standing) -> caller.mayAnywhere(Action.ADD_SUGGESTION_PICTURE)
            && (standing.author() || standing.doer() || caller.may(Action.DECIDE_SUGGESTION, standing.ancestors()));

    /** One that was withdrawn, or lives on in another, takes no more pictures. */
    static final Set<SuggestionState> PICTURES_END_WITH_THE_SUGGESTION = EnumSet.of(MERGED, WITHDRAWN);

    /** Support says "decide this"; when decided, it has been heard. */
    static final Set<SuggestionState> SUPPORT_ENDS_WITH_THE_DECISION = EnumSet.of(SUBMITTED, IN_ASSESSMENT, NEEDS_INFO, DEFERRED);

    /** Help with an idea is asked for while something is left to do about it. */
    static final Set<SuggestionState> HELP_IS_ASKED_FOR_UNTIL_IT_IS_OVER =
            EnumSet.of(SUBMITTED, IN_ASSESSMENT, NEEDS_INFO, DEFERRED, ACCEPTED, IN_PROGRESS, IMPLEMENTED);

    /** Whoever had the idea, carries it out, or decides about it asks for help with it. */
    static final BiPredicate<Caller, Standing> HELP_IS_ASKED_FOR_BY_THOSE_WHOSE_IT_IS = (caller, standing) -> caller.mayAnywhere(Action.CREATE_REFINEMENT_REQUEST)
            && (standing.author() || standing.doer() || caller.may(Action.DECIDE_SUGGESTION, standing.ancestors()));

    /** Nobody is asked where nobody could answer: the service promise would stand still for ever. */
    static final BiPredicate<Transition, Standing> A_QUESTION_HAS_SOMEBODY_TO_ANSWER =
            (transition, standing) -> transition != Transition.REQUEST_INFORMATION || standing.answerable();

    private SuggestionPolicies() {}

    /** Whether a move is the caller's to make, whatever state the suggestion is in. */
    static boolean isAllowed(Transition transition, Caller caller, Standing standing) {
        if (!caller.mayAnywhere(transition.action()) || !A_QUESTION_HAS_SOMEBODY_TO_ANSWER.test(transition, standing)) {
            return false;
        }
        return switch (transition.who()) {
            case AUTHOR -> standing.author();
            case ASSESSOR -> caller.may(transition.action(), standing.ancestors());
            case DOER -> standing.doer() || caller.may(Action.DECIDE_SUGGESTION, standing.ancestors());
        };
    }

    /** Whether the caller can make the move now: what links are made of. */
    static boolean isOpen(Transition transition, Caller caller, Standing standing) {
        return transition.isPossibleIn(standing.state()) && isAllowed(transition, caller, standing);
    }

    static boolean maySupport(Caller caller, Standing standing) {
        return !standing.author() && SUPPORT_ENDS_WITH_THE_DECISION.contains(standing.state()) && caller.mayAnywhere(Action.SUPPORT_SUGGESTION);
    }

    static boolean mayAskForHelp(Caller caller, Standing standing) {
        return HELP_IS_ASKED_FOR_UNTIL_IT_IS_OVER.contains(standing.state()) && HELP_IS_ASKED_FOR_BY_THOSE_WHOSE_IT_IS.test(caller, standing);
    }
}
