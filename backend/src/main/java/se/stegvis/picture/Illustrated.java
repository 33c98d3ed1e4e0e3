package se.stegvis.picture;

import java.util.UUID;
import se.stegvis.identity.Caller;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.tenancy.Sql;

/**
 * What pictures are of, as it stands to the caller.
 *
 * @param mayChange whether the caller may add, describe and remove pictures
 * @param closedAs the state in which it takes no more pictures; null while it does
 */
record Illustrated(Kind kind, UUID id, Caller caller, boolean mayChange, String closedAs) {
    /** The two. */
    enum Kind {
        SUGGESTION("suggestions"),
        GOOD_EXAMPLE("good-examples");

        private final String path;

        Kind(String path) {
            this.path = path;
        }
    }

    String municipalityCode() {
        return caller.municipalityCode();
    }

    /** Address of its pictures. */
    String path() {
        return "/municipalities/" + municipalityCode() + "/" + kind.path + "/" + id + "/pictures";
    }

    String path(UUID pictureId) {
        return path() + "/" + pictureId;
    }

    /** Condition on picture {@code p}. */
    Sql pictures() {
        return switch (kind) {
            case SUGGESTION -> new Sql("p.municipality_code = ? AND p.suggestion_id = ?", municipalityCode(), id);
            // An example that another municipality shares has its pictures there.
            case GOOD_EXAMPLE -> new Sql("p.good_example_id = ?", id);
        };
    }

    void requireChangeable() {
        if (!mayChange) {
            throw ProblemException.notAllowed();
        }
    }

    void requireOpen() {
        requireChangeable();
        if (closedAs != null) {
            throw ProblemException.stateConflict(closedAs);
        }
    }
}
