package se.stegvis.platform.problem;

import java.util.List;

/** A request that cannot be answered as asked: carries the catalogue entry and the values that were refused, as text keys. */
public class ProblemException extends RuntimeException {
    private final transient ProblemType type;
    private final transient List<Refusal> refusals;
    private final transient String currentState;

    private ProblemException(ProblemType type, List<Refusal> refusals, String currentState) {
        // An expected answer, not a fault: a stack trace would only cost time.
        super(type.slug(), null, false, false);
        this.type = type;
        this.refusals = refusals;
        this.currentState = currentState;
    }

    /** The plain problem, without refused values. */
    public static ProblemException of(ProblemType type) {
        return new ProblemException(type, List.of(), null);
    }

    /** A value of the wrong form: 400. */
    public static ProblemException invalid(Refusal... refusals) {
        return new ProblemException(ProblemType.INVALID_INPUT, List.of(refusals), null);
    }

    /** Understood, but against a rule: 422. */
    public static ProblemException rule(Refusal... refusals) {
        return new ProblemException(ProblemType.RULE_BROKEN, List.of(refusals), null);
    }

    /** Refused values under any entry of the catalogue. */
    public static ProblemException of(ProblemType type, List<Refusal> refusals) {
        return new ProblemException(type, refusals, null);
    }

    /** Nothing here; also for everything in another municipality. */
    public static ProblemException notFound() {
        return of(ProblemType.NOT_FOUND);
    }

    /** Signed in, but not allowed. */
    public static ProblemException notAllowed() {
        return of(ProblemType.NOT_ALLOWED);
    }

    /** The state that the thing is in does not allow it. */
    public static ProblemException stateConflict(String currentState) {
        return new ProblemException(ProblemType.STATE_CONFLICT, List.of(), currentState);
    }

    public ProblemType type() {
        return type;
    }

    /** The values that were refused; empty where none was. */
    public List<Refusal> refusals() {
        return refusals;
    }

    /** Of a conflict: the state that the thing is in; else null. */
    public String currentState() {
        return currentState;
    }

    /**
     * One refused value.
     *
     * @param property JSON pointer, parameter or header
     * @param reason key of the rule's text, without its prefix
     * @param value the refused value, null where there was none
     * @param arguments what the text names
     */
    public record Refusal(String property, String reason, Object value, Object... arguments) {
        /** A refusal without a value to show. */
        public static Refusal of(String property, String reason, Object... arguments) {
            return new Refusal(property, reason, null, arguments);
        }
    }
}
