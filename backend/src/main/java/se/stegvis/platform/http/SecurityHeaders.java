package se.stegvis.platform.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.Map;

/** What every answer tells the browser, pages and API alike, errors included. */
class SecurityHeaders {
    private static final int FIRST = 1000;

    private static final String FOR_PAGES = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final String FOR_DATA = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=(), browsing-topics=()");

    void register(@Observes Filters filters) {
        filters.register(this::add, FIRST);
    }

    private void add(RoutingContext request) {
        var headers = request.response().headers();
        ALWAYS.forEach(headers::set);
        var data = isData(request);
        headers.set("Content-Security-Policy", data ? FOR_DATA : FOR_PAGES);
        if (request.request().isSSL()) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (!data) {
            request.addHeadersEndHandler(ended -> cache(headers, request));
        }
        request.next();
    }

    private static boolean isData(RoutingContext request) {
        return request.request().path().startsWith("/api");
    }

    /** Files with a fingerprint in their name never change, all others are asked for anew; set last, because the file handler sets its own. */
    private static void cache(MultiMap headers, RoutingContext request) {
        var status = request.response().getStatusCode();
        var served = status == 200 || status == 304 || status == 206;
        if ("no-store".equals(headers.get(HttpHeaders.CACHE_CONTROL))) {
            return;
        }
        headers.set(HttpHeaders.CACHE_CONTROL, served && request.request().path().startsWith("/assets/")
                ? "public, max-age=31536000, immutable"
                : "no-cache");
    }
}
