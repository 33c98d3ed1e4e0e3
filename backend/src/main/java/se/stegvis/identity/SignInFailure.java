package se.stegvis.identity;

import io.quarkus.oidc.OIDCException;
import io.smallrye.mutiny.helpers.ParameterValidation;
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

    /** How Quarkus words an answer of 5xx from the provider's token endpoint. */
    private static final String SERVER_ERROR = "Error status:5";

    private SignInFailure() {
    }

    static ProblemException asProblem(Throwable failure) {
        return ProblemException.of(isProviderAway(failure) ? ProblemType.IDENTITY_PROVIDER_UNAVAILABLE : ProblemType.UNAUTHENTICATED);
    }

    static boolean isProviderAway(Throwable failure) {
        // As the outermost failure it means that the provider was not found at all; deeper down it can also be its refusal of a token.
        return failure instanceof OIDCException
                || Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(DEEPEST_CAUSE).anyMatch(SignInFailure::isSilence);
    }

    /** NB: Quarkus passes on the cause of what its HTTP client throws, and a time-out has none: it arrives as Mutiny's complaint about that. */
    private static boolean isSilence(Throwable cause) {
        return cause instanceof IOException
                || cause instanceof TimeoutException
                || cause instanceof OIDCException answer && String.valueOf(answer.getMessage()).startsWith(SERVER_ERROR)
                || cause instanceof NullPointerException && ParameterValidation.MAPPER_RETURNED_NULL.equals(cause.getMessage());
    }
}
