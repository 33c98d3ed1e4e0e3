package se.stegvis.identity;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.function.BiConsumer;

/**
 * Keeps Quarkus from answering a failed sign-in by itself, which for a browser's cookie would be a redirect to the identity
 * provider even under {@code /api}. Failures come to our filter and our routes, and they answer.
 */
class QuietAuthentication {
    /** After Quarkus has laid its own handler (200), before anything that asks for an identity. */
    private static final int AFTER_AUTHENTICATION = 150;

    private static final BiConsumer<RoutingContext, Throwable> SAY_NOTHING = (request, failure) -> {
    };

    void register(@Observes Filters filters) {
        filters.register(request -> {
            request.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, SAY_NOTHING);
            request.next();
        }, AFTER_AUTHENTICATION);
    }
}
