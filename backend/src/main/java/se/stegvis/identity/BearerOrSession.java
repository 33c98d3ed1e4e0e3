package se.stegvis.identity;

import io.quarkus.oidc.TenantResolver;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Chooses how a request is signed in: machines show a bearer token, people have the session cookie. A request with both is
 * judged by its token alone, so that a stolen cookie adds nothing to it.
 */
@ApplicationScoped
class BearerOrSession implements TenantResolver {
    private static final String BEARER = "Default";
    private static final String SESSION = "web";
    private static final String SESSION_COOKIE = "q_session_" + SESSION;

    @Override
    public String resolve(RoutingContext request) {
        return SignInRoutes.isSignIn(request.normalizedPath()) || isSession(request) ? SESSION : BEARER;
    }

    /** Whether the caller is recognised by the cookie, which the browser sends by itself: then the CSRF defence applies. */
    static boolean isSession(RoutingContext request) {
        return !request.request().headers().contains(HttpHeaders.AUTHORIZATION)
                && request.request().cookies().stream().anyMatch(cookie -> isSessionCookie(cookie.getName()));
    }

    /** The session is one cookie, or several numbered ones where it is too long for one. */
    static boolean isSessionCookie(String name) {
        return name.startsWith(SESSION_COOKIE);
    }
}
