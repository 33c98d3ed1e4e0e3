package se.stegvis.picture;

import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemException.Refusal;

/** Why a file is not taken as a picture. */
final class PictureRefusals {
    private PictureRefusals() {}

    static ProblemException empty() {
        return refused("empty");
    }

    /** Something else than a picture, or a kind of picture that is not taken. */
    static ProblemException kind() {
        return refused("picture-kind");
    }

    static ProblemException broken() {
        return refused("picture-broken");
    }

    static ProblemException moves() {
        return refused("picture-moves");
    }

    /** @param most millions of points that would have been taken */
    static ProblemException points(long most) {
        return refused("picture-points", most);
    }

    private static ProblemException refused(String reason, Object... arguments) {
        return ProblemException.invalid(Refusal.of("/", reason, arguments));
    }
}
