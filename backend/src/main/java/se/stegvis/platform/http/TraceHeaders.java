package se.stegvis.platform.http;

import io.opentelemetry.api.trace.Span;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;

/** Returns the W3C trace context of the request (national REST profile, SPA.04). */
@Provider
class TraceHeaders implements ContainerResponseFilter {
    static final String NAME = "traceparent";

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        present().ifPresent(trace -> response.getHeaders().putSingle(NAME, trace));
    }

    /** The value of the field, for answers that do not come from JAX-RS too. */
    static Optional<String> present() {
        var span = Span.current().getSpanContext();
        return span.isValid() ? Optional.of("00-" + span.getTraceId() + "-" + span.getSpanId() + "-" + span.getTraceFlags().asHex()) : Optional.empty();
    }
}
