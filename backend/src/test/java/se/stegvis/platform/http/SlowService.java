package se.stegvis.platform.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Serves requests with the header {@value #HEADER} only after so many milliseconds, as a server does that has too much to do. */
@ApplicationScoped
class SlowService {
    static final String HEADER = "X-Slow";

    private static final int AFTER_THE_WATCH = 890;

    void register(@Observes Filters filters) {
        filters.register(request -> {
            var millis = request.request().getHeader(HEADER);
            if (millis == null) {
                request.next();
            } else {
                request.vertx().setTimer(Long.parseLong(millis), passed -> request.next());
            }
        }, AFTER_THE_WATCH);
    }
}
