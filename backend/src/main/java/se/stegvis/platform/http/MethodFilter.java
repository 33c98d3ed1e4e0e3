package se.stegvis.platform.http;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** Says truly which methods a path has: to OPTIONS, and with every 405. */
@Provider
@PreMatching
@NonBlocking
class MethodFilter implements ContainerRequestFilter, ContainerResponseFilter {
    private final AllowedMethods methods;

    MethodFilter(AllowedMethods methods) {
        this.methods = methods;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var allow = request.getMethod().equals("OPTIONS") ? methods.of(path(request)) : null;
        if (allow != null) {
            request.abortWith(Response.noContent().header(HttpHeaders.ALLOW, allow).build());
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
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
