package se.stegvis.platform.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says truly which methods a path has: to OPTIONS, and with every 405. */
class MethodFilter {
    private final AllowedMethods methods;

    MethodFilter(AllowedMethods methods) {
        this.methods = methods;
    }

    @ServerRequestFilter(preMatching = true, nonBlocking = true)
    Optional<Response> answerOptions(ContainerRequestContext request) {
        return request.getMethod().equals("OPTIONS")
                ? Optional.ofNullable(methods.of(path(request))).map(allow -> Response.noContent().header(HttpHeaders.ALLOW, allow).build())
                : Optional.empty();
    }

    @ServerResponseFilter
    void nameMethods(ContainerRequestContext request, ContainerResponseContext response) {
        var allow = response.getStatus() == Response.Status.METHOD_NOT_ALLOWED.getStatusCode() ? methods.of(path(request)) : null;
        if (allow != null) {
            response.getHeaders().putSingle(HttpHeaders.ALLOW, allow);
        }
    }

    private static String path(ContainerRequestContext request) {
        var path = request.getUriInfo().getPath();
        return path.startsWith("/") ? path : "/" + path;
    }
}
