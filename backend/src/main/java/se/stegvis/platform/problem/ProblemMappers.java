package se.stegvis.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever was thrown into a problem: the one place that does. */
class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final ProblemResponses responses;

    ProblemMappers(ProblemResponses responses) {
        this.responses = responses;
    }

    @ServerExceptionMapper
    Response problem(ProblemException thrown, HttpServerRequest request) {
        return answer(thrown, request);
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException thrown, HttpServerRequest request) {
        return answer(ProblemException.of(ProblemType.INVALID_INPUT, ConstraintRefusals.of(thrown)), request);
    }

    @ServerExceptionMapper
    Response unreadable(JsonProcessingException thrown, HttpServerRequest request) {
        return answer(JsonRefusals.of(thrown), request);
    }

    /** The body stopped coming, or whoever sent it has gone. */
    @ServerExceptionMapper
    Response cutOff(IOException thrown, HttpServerRequest request) {
        return answer(ProblemException.of(ProblemType.REQUEST_TIMEOUT), request);
    }

    @ServerExceptionMapper
    Response framework(WebApplicationException thrown, HttpServerRequest request) {
        if (thrown.getCause() instanceof JsonProcessingException unreadable) {
            return answer(JsonRefusals.of(unreadable), request);
        }
        if (thrown.getCause() instanceof ProblemException problem) {
            return answer(problem, request);
        }
        var answer = answer(ProblemException.of(ProblemType.ofStatus(thrown.getResponse().getStatus())), request);
        var allow = thrown.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return allow == null ? answer : Response.fromResponse(answer).header(HttpHeaders.ALLOW, allow).build();
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response notSignedIn(HttpServerRequest request) {
        return answer(ProblemException.of(ProblemType.UNAUTHENTICATED), request);
    }

    @ServerExceptionMapper
    Response notAllowed(ForbiddenException thrown, HttpServerRequest request) {
        return answer(ProblemException.notAllowed(), request);
    }

    @ServerExceptionMapper
    Response changedMeanwhile(OptimisticLockException thrown, HttpServerRequest request) {
        return answer(ProblemException.of(ProblemType.CHANGED_MEANWHILE), request);
    }

    /** Anything else: what the database says is looked up in the chain of causes, the rest is a fault of ours. */
    @ServerExceptionMapper
    Response fault(Throwable thrown, HttpServerRequest request) {
        var type = DatabaseFaults.typeOf(thrown);
        switch (type) {
            case INTERNAL_ERROR -> LOG.error("A request failed", thrown);
            case UNAVAILABLE -> LOG.warnf("The database is away or too slow: %s", DatabaseFaults.summary(thrown));
            default -> LOG.debug("The database refused", thrown);
        }
        return answer(ProblemException.of(type), request);
    }

    private Response answer(ProblemException problem, HttpServerRequest request) {
        return responses.of(problem, request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
