package se.stegvis.identity;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * The doors for people: {@code /sign-in?to=/local/path} leads to the identity provider and back, {@code /sign-out} ends the session
 * here and there. They are routes and not operations, because they answer browsers with redirects and pages.
 */
class SignInRoutes {
    private static final Logger LOG = Logger.getLogger(SignInRoutes.class);
    private static final String SIGN_IN = "/sign-in";
    private static final String CALLBACK = "/sign-in/callback";
    private static final String SIGN_OUT = "/sign-out";
    private static final String FAILED = "/?sign-in=failed";
    private static final int BEFORE_PAGES = 100;
    private static final int SEE_OTHER = 303;

    private final HttpAuthenticator authenticator;
    private final SignInPages pages;

    SignInRoutes(HttpAuthenticator authenticator, SignInPages pages) {
        this.authenticator = authenticator;
        this.pages = pages;
    }

    static boolean isSignIn(String path) {
        return path.equals(SIGN_IN) || path.equals(CALLBACK) || path.equals(SIGN_OUT);
    }

    void register(@Observes Router router) {
        router.get(SIGN_IN).order(BEFORE_PAGES).handler(this::signIn);
        router.get(CALLBACK).order(BEFORE_PAGES).handler(this::callback);
        router.get(SIGN_OUT).order(BEFORE_PAGES).handler(this::signOut);
    }

    private void signIn(RoutingContext request) {
        var wanted = request.queryParam("to");
        var to = wanted.isEmpty() ? Optional.of(LocalPath.START) : LocalPath.of(wanted.get(0));
        if (to.isEmpty() || wanted.size() > 1) {
            pages.refuse(request, "to");
            return;
        }
        withIdentity(request, identity -> {
            if (identity.isAnonymous()) {
                challenge(request);
            } else {
                redirect(request, to.get().value());
            }
        }, failure -> challenge(request));
    }

    private void callback(RoutingContext request) {
        withIdentity(request, identity -> redirect(request, identity.isAnonymous() ? FAILED : "/"), failure -> {
            if (failure instanceof AuthenticationRedirectException done) {
                redirect(request, pathAfterSignIn(done.getRedirectUri()));
            } else {
                LOG.infof("A sign-in was not completed: %s", failure.getMessage());
                redirect(request, FAILED);
            }
        });
    }

    /** Quarkus leads back to {@code /sign-in?to=…}; with a strict cookie that hop would start over, so it is taken here. */
    private static String pathAfterSignIn(String back) {
        var to = new QueryStringDecoder(back).parameters().getOrDefault("to", List.of("/"));
        return LocalPath.of(to.get(0)).orElse(LocalPath.START).value();
    }

    private void signOut(RoutingContext request) {
        withIdentity(request, identity -> leave(request), failure -> {
            if (failure instanceof AuthenticationRedirectException provider) {
                pages.leaveProvider(request, provider.getRedirectUri());
            } else {
                leave(request);
            }
        });
    }

    private static void leave(RoutingContext request) {
        request.request().cookies().stream().map(Cookie::getName).filter(BearerOrSession::isSessionCookie).distinct().forEach(name ->
                request.response().addCookie(Cookie.cookie(name, "").setPath("/").setMaxAge(0).setHttpOnly(true)
                        .setSameSite(CookieSameSite.STRICT)));
        redirect(request, "/");
    }

    private void challenge(RoutingContext request) {
        authenticator.sendChallenge(request).subscribe().with(
                sent -> end(request),
                failure -> refuse(request, failure, also -> redirect(request, FAILED)));
    }

    private static void end(RoutingContext request) {
        if (!request.response().ended()) {
            request.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store").end();
        }
    }

    private void withIdentity(RoutingContext request, Consumer<SecurityIdentity> known, Consumer<Throwable> otherwise) {
        request.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        QuarkusHttpUser.getSecurityIdentity(request, null).subscribe().with(known, failure -> refuse(request, failure, otherwise));
    }

    private void refuse(RoutingContext request, Throwable failure, Consumer<Throwable> otherwise) {
        if (SignInFailure.isProviderAway(failure)) {
            pages.waitForProvider(request);
        } else {
            otherwise.accept(failure);
        }
    }

    private static void redirect(RoutingContext request, String path) {
        request.response().setStatusCode(SEE_OTHER).putHeader(HttpHeaders.LOCATION, path).end();
    }
}
