package se.stegvis.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.helpers.ParameterValidation;
import java.net.ConnectException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stegvis.platform.problem.ProblemType;

class SignInFailureTest {
    @ParameterizedTest
    @MethodSource
    void aSilentProviderIsNotTheCallersFault(Throwable failure) {
        assertEquals(ProblemType.IDENTITY_PROVIDER_UNAVAILABLE, SignInFailure.asProblem(failure).type());
    }

    static Stream<Throwable> aSilentProviderIsNotTheCallersFault() {
        return Stream.of(
                new OIDCException("OIDC Server is not available"),
                new AuthenticationFailedException(new ConnectException("Connection refused")),
                new AuthenticationCompletionException(new TimeoutException()),
                new AuthenticationFailedException(new OIDCException("Error status:503")),
                new AuthenticationFailedException(new NullPointerException(ParameterValidation.MAPPER_RETURNED_NULL)));
    }

    @ParameterizedTest
    @MethodSource
    void aRefusedTokenIs(Throwable failure) {
        assertEquals(ProblemType.UNAUTHENTICATED, SignInFailure.asProblem(failure).type());
    }

    static Stream<Throwable> aRefusedTokenIs() {
        return Stream.of(
                new AuthenticationFailedException(),
                new AuthenticationFailedException(new OIDCException("{\"error\":\"invalid_grant\"}")),
                new AuthenticationFailedException(new NullPointerException("a claim")),
                new AuthenticationCompletionException("State cookie value does not match"));
    }
}
