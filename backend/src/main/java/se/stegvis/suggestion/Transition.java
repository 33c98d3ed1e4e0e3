package se.stegvis.suggestion;

import static se.stegvis.api.model.SuggestionState.ACCEPTED;
import static se.stegvis.api.model.SuggestionState.DECLINED;
import static se.stegvis.api.model.SuggestionState.DEFERRED;
import static se.stegvis.api.model.SuggestionState.DRAFT;
import static se.stegvis.api.model.SuggestionState.IMPLEMENTED;
import static se.stegvis.api.model.SuggestionState.IN_ASSESSMENT;
import static se.stegvis.api.model.SuggestionState.IN_PROGRESS;
import static se.stegvis.api.model.SuggestionState.MERGED;
import static se.stegvis.api.model.SuggestionState.NEEDS_INFO;
import static se.stegvis.api.model.SuggestionState.STOPPED;
import static se.stegvis.api.model.SuggestionState.SUBMITTED;
import static se.stegvis.api.model.SuggestionState.VERIFIED;

import java.util.EnumSet;
import java.util.Set;
import se.stegvis.api.model.SuggestionState;
import se.stegvis.identity.Action;

/** The moves of a suggestion's life: from which states each is possible, and for whom. The page's buttons are read from here too. */
enum Transition {
    UPDATE(Action.UPDATE_SUGGESTION, Who.AUTHOR, "update", "PUT", "", EnumSet.of(DRAFT, SUBMITTED, NEEDS_INFO)),
    DELETE(Action.DELETE_SUGGESTION, Who.AUTHOR, "delete", "DELETE", "", EnumSet.of(DRAFT)),
    SUBMIT(Action.SUBMIT_SUGGESTION, Who.AUTHOR, "submit", "/submissions", EnumSet.of(DRAFT)),
    WITHDRAW(Action.WITHDRAW_SUGGESTION, Who.AUTHOR, "withdraw", "/withdrawals",
            EnumSet.of(SUBMITTED, IN_ASSESSMENT, NEEDS_INFO, ACCEPTED, DECLINED, DEFERRED, IN_PROGRESS, STOPPED)),

    ACKNOWLEDGE(Action.ACKNOWLEDGE_SUGGESTION, Who.ASSESSOR, "acknowledge", "/acknowledgements", EnumSet.of(SUBMITTED)),
    ASSESS(Action.ASSESS_SUGGESTION, Who.ASSESSOR, "assess", "/assessments", EnumSet.of(SUBMITTED, IN_ASSESSMENT)),
    REQUEST_INFORMATION(Action.REQUEST_INFORMATION, Who.ASSESSOR, "request-information", "/information-requests", EnumSet.of(SUBMITTED, IN_ASSESSMENT)),
    GIVE_INFORMATION(Action.GIVE_INFORMATION, Who.AUTHOR, "give-information", "/information-replies", EnumSet.of(NEEDS_INFO)),
    DECIDE(Action.DECIDE_SUGGESTION, Who.ASSESSOR, "decide", "/decisions", EnumSet.of(SUBMITTED, IN_ASSESSMENT)),
    RESUME(Action.RESUME_SUGGESTION, Who.ASSESSOR, "resume", "/resumptions", EnumSet.of(DEFERRED)),
    REFER(Action.REFER_SUGGESTION, Who.ASSESSOR, "refer", "/referrals", EnumSet.of(SUBMITTED, IN_ASSESSMENT)),

    PLAN(Action.PLAN_SUGGESTION, Who.ASSESSOR, "plan", "/plans", EnumSet.of(ACCEPTED, IN_PROGRESS)),
    START(Action.START_SUGGESTION, Who.DOER, "start", "/starts", EnumSet.of(ACCEPTED)),
    STOP(Action.STOP_SUGGESTION, Who.ASSESSOR, "stop", "/stops", EnumSet.of(ACCEPTED, IN_PROGRESS)),
    IMPLEMENT(Action.IMPLEMENT_SUGGESTION, Who.DOER, "implement", "/implementations", EnumSet.of(ACCEPTED, IN_PROGRESS)),
    FOLLOW_UP(Action.FOLLOW_UP_SUGGESTION, Who.DOER, "follow-up", "/effects", EnumSet.of(IMPLEMENTED, VERIFIED)),

    MERGE(Action.MERGE_SUGGESTION, Who.ASSESSOR, "merge", "/merges",
            EnumSet.of(SUBMITTED, IN_ASSESSMENT, NEEDS_INFO, ACCEPTED, DECLINED, DEFERRED, IN_PROGRESS, STOPPED)),
    REVERSE_MERGE(Action.REVERSE_MERGE, Who.ASSESSOR, "reverse-merge", "/merge-reversals", EnumSet.of(MERGED));

    /** Whose move it is, beside the role that the action asks for. */
    enum Who {
        /** One who had the idea, or wrote it down for somebody. */
        AUTHOR,
        /** One with the role at the suggestion's department or above it. */
        ASSESSOR,
        /** The person who was made responsible, one who recorded it as done, or an assessor. */
        DOER
    }

    private final Action action;
    private final Who who;
    private final String rel;
    private final String method;
    private final String path;
    private final Set<SuggestionState> from;

    Transition(Action action, Who who, String rel, String path, Set<SuggestionState> from) {
        this(action, who, rel, "POST", path, from);
    }

    Transition(Action action, Who who, String rel, String method, String path, Set<SuggestionState> from) {
        this.action = action;
        this.who = who;
        this.rel = rel;
        this.method = method;
        this.path = path;
        this.from = from;
    }

    Action action() {
        return action;
    }

    Who who() {
        return who;
    }

    boolean isPossibleIn(SuggestionState state) {
        return from.contains(state);
    }

    String rel() {
        return rel;
    }

    String method() {
        return method;
    }

    String path() {
        return path;
    }
}
