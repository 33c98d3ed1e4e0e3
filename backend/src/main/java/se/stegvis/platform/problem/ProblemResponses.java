package se.stegvis.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import se.stegvis.api.model.InvalidParameter;
import se.stegvis.api.model.Problem;

/** Writes a problem as the contract's Problem, the same for the domain, the framework, the router and the identity layer. */
@ApplicationScoped
public class ProblemResponses {
    /** Media type of every answer with a status of 400 or more. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final int SHOWN_OF_A_VALUE = 100;
    private static final int RETRY_AFTER_SECONDS = 5;

    private final ObjectMapper json;

    ProblemResponses(ObjectMapper json) {
        this.json = json;
    }

    Response of(ProblemException problem, String acceptLanguage) {
        var type = problem.type();
        var response = Response.status(type.status())
                .type(MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .entity(body(problem, acceptLanguage));
        if (type.status() == 401) {
            response.header("WWW-Authenticate", "Bearer");
        }
        if (type.status() == 503 || type.status() == 429) {
            response.header("Retry-After", RETRY_AFTER_SECONDS);
        }
        return response.build();
    }

    /** The answer's body, for places that do not answer through the REST layer. */
    public byte[] body(ProblemException problem, String acceptLanguage) {
        var texts = Texts.forHeader(acceptLanguage);
        var type = problem.type();
        var trace = Span.current().getSpanContext().getTraceId();
        var state = problem.currentState();
        var body = new Problem()
                .type(URI.create(type.uri()))
                .title(texts.title(type))
                .status(type.status())
                .detail(texts.detail(type, state == null ? "" : texts.reason("state." + state)))
                .instance("urn:stegvis:trace:" + trace)
                .traceId(trace)
                .currentState(state);
        if (!problem.refusals().isEmpty()) {
            body.invalidParameters(shown(problem.refusals(), texts));
        }
        try {
            return json.writeValueAsBytes(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static List<InvalidParameter> shown(List<ProblemException.Refusal> refusals, Texts texts) {
        return refusals.stream()
                .map(refusal -> new InvalidParameter()
                        .property(refusal.property())
                        .reason(texts.reason(refusal.reason(), refusal.arguments()))
                        .value(refusal.value() == null ? null : cut(refusal.value().toString())))
                .toList();
    }

    private static String cut(String value) {
        return value.codePointCount(0, value.length()) <= SHOWN_OF_A_VALUE
                ? value
                : value.substring(0, value.offsetByCodePoints(0, SHOWN_OF_A_VALUE));
    }
}
