package se.stegvis.collaboration;

import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemType;

/** What a statement tells that changes the version somebody has seen. */
final class Changes {
    private Changes() {}

    /** Refuses with 412 where no row was of that version any more. */
    static void requireOne(int rows) {
        if (rows == 0) {
            throw ProblemException.of(ProblemType.CHANGED_MEANWHILE);
        }
    }
}
