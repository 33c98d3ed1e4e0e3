package se.stegvis.platform.problem;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import se.stegvis.api.model.InvalidParameter;
import se.stegvis.platform.problem.ProblemException.Refusal;

/** Refused values in the caller's language, for answers that report them without being a problem themselves. */
@RequestScoped
public class Refusals {
    private final HttpServerRequest request;

    Refusals(HttpServerRequest request) {
        this.request = request;
    }

    public List<InvalidParameter> shown(List<Refusal> refusals) {
        return ProblemResponses.shown(refusals, Texts.forHeader(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }
}
