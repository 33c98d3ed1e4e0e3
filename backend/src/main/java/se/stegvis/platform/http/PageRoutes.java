package se.stegvis.platform.http;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemResponses;
import se.stegvis.platform.problem.ProblemType;

/**
 * Addresses of the web application: each leads to its one page, which then shows what the path says. What is nothing at all is a
 * problem, like everywhere else.
 */
class PageRoutes {
    private static final Logger LOG = Logger.getLogger(PageRoutes.class);
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
        router.route().order(LAST).handler(request -> answer(request, ProblemException.notFound())).failureHandler(this::failed);
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

    /** What the router itself refused (a body too large, an address it cannot read) or a route let fall. */
    private void failed(RoutingContext request) {
        if (request.response().headWritten()) {
            request.response().reset();
            return;
        }
        var status = request.statusCode() > 0 ? request.statusCode() : 500;
        if (status >= 500) {
            LOG.error("A request failed", request.failure());
        }
        answer(request, ProblemException.of(ProblemType.ofStatus(status)));
    }

    private void answer(RoutingContext request, ProblemException problem) {
        TraceHeaders.present().ifPresent(trace -> request.response().putHeader(TraceHeaders.NAME, trace));
        request.response().setStatusCode(problem.type().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemResponses.MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(Buffer.buffer(problems.body(problem, request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE))));
    }
}
