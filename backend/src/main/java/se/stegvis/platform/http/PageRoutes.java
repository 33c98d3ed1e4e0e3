package se.stegvis.platform.http;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemResponses;

/**
 * Addresses of the web application: each leads to its one page, which then shows what the path says. What is nothing at all is a
 * problem, like everywhere else.
 */
class PageRoutes {
    private static final int LAST = RouteConstants.ROUTE_ORDER_AFTER_DEFAULT + 10_000;
    private static final String PAGE = "/index.html";

    private final ProblemResponses problems;
    private final boolean pageIsHere = PageRoutes.class.getResource("/META-INF/resources" + PAGE) != null
            || Thread.currentThread().getContextClassLoader().getResource("META-INF/resources" + PAGE) != null;

    PageRoutes(ProblemResponses problems) {
        this.problems = problems;
    }

    void register(@Observes Router router) {
        router.route().order(RouteConstants.ROUTE_ORDER_BEFORE_DEFAULT).handler(this::page);
        router.route().order(LAST).handler(this::nothing);
    }

    private void page(RoutingContext request) {
        if (pageIsHere && isReading(request.request().method()) && isPageAddress(request.normalizedPath())) {
            request.reroute(PAGE);
        } else {
            request.next();
        }
    }

    private static boolean isReading(HttpMethod method) {
        return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
    }

    /** A name with a dot is a file; a missing one must not be answered with a page. */
    private static boolean isPageAddress(String path) {
        return !path.equals("/api") && !path.startsWith("/api/") && !path.equals("/q") && !path.startsWith("/q/")
                && !path.equals("/") && !path.contains(".");
    }

    private void nothing(RoutingContext request) {
        var problem = ProblemException.notFound();
        request.response().setStatusCode(problem.type().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemResponses.MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(Buffer.buffer(problems.body(problem, request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE))));
    }
}
