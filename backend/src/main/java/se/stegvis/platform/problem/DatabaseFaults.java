package se.stegvis.platform.problem;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Set;
import org.hibernate.StaleStateException;

/** What an SQLState means to a caller (PostgreSQL manual, appendix A). */
public final class DatabaseFaults {
    private static final Set<String> UNAVAILABLE_CLASSES = Set.of("08", "53", "57", "58");
    private static final Set<String> UNAVAILABLE_STATES = Set.of("25006", "55P03", "40001", "40P01", "25P03");
    private static final Set<String> RETRIED = Set.of("40001", "40P01");

    private DatabaseFaults() {}

    /** What a failure means to whoever asked for the work: the catalogue's entry for what the database said, or a fault of ours. */
    public static ProblemType typeOf(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException || cause instanceof StaleStateException) {
                return ProblemType.CHANGED_MEANWHILE;
            }
            if (cause instanceof SQLException sql) {
                return typeOf(sql);
            }
        }
        return ProblemType.INTERNAL_ERROR;
    }

    private static ProblemType typeOf(SQLException thrown) {
        var state = thrown.getSQLState();
        // The pool reports its own time-outs without an SQLState.
        if (state == null || UNAVAILABLE_STATES.contains(state) || UNAVAILABLE_CLASSES.contains(state.substring(0, 2))) {
            return ProblemType.UNAVAILABLE;
        }
        return switch (state) {
            case "23505", "23P01" -> ProblemType.ALREADY_EXISTS;
            case "23503" -> ProblemType.IN_USE;
            case "22021" -> ProblemType.INVALID_INPUT;
            default -> ProblemType.INTERNAL_ERROR;
        };
    }

    /** Whether the same transaction may simply be tried again: a deadlock or a serialization failure. */
    public static boolean mayBeRetried(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return RETRIED.contains(sql.getSQLState());
            }
        }
        return false;
    }

    /** One line for the log; messages of the database may quote values and stay out. */
    static String summary(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql.getClass().getSimpleName() + " " + sql.getSQLState();
            }
        }
        return thrown.getClass().getSimpleName();
    }
}
