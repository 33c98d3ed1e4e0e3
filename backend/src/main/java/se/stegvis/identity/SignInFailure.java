package se.stegvis.identity;

import io.quarkus.oidc.OIDCException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemType;

/**
 * Why no identity could be had. Quarkus answers 500 when the identity provider is away; here that is told apart from a caller who
 * is not signed in.
 */
final class SignInFailure {
    private static final int DEEPEST_CAUSE = 20;

    private SignInFailure() {
    }

    static ProblemException asProblem(Throwable failure) {
        return ProblemException.of(isProviderAway(failure) ? ProblemType.IDENTITY_PROVIDER_UNAVAILABLE : ProblemType.UNAUTHENTICATED);
    }

    /**
     * NB: an OIDCException deeper down can also be the provider's refusal of a token. Only as the outermost failure does it mean
     * that the provider was not found at all.
     */
    static boolean isProviderAway(Throwable failure) {
        return failure instanceof OIDCException
                || Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(DEEPEST_CAUSE)
                        .anyMatch(cause -> cause instanceof IOException || cause instanceof TimeoutException);
    }
}
