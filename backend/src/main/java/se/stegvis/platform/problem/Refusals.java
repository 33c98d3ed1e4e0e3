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
        return ProblemResponses.shown(refusals, texts());
    }

    /**
     * A problem that was met before, and not by this request, in one sentence.
     *
     * @param state that the thing was in, or null
     * @param reason key of the rule that was broken, or null
     */
    public String told(ProblemType type, String state, String reason) {
        var texts = texts();
        if (reason != null) {
            return texts.reason(reason);
        }
        return state == null ? texts.title(type) : texts.detail(type, texts.reason("state." + state));
    }

    private Texts texts() {
        return Texts.forHeader(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
