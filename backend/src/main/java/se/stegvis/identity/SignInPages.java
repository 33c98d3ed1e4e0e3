package se.stegvis.identity;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemResponses;
import se.stegvis.platform.problem.ProblemType;

/** The few pages around signing in that are not the web application's, because they are shown before it or after it. */
@ApplicationScoped
class SignInPages {
    private static final int RETRY_AFTER_SECONDS = 3;
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ProblemResponses problems;
    private final String waiting = template("waiting.html");
    private final String leaving = template("leaving.html");

    SignInPages(ProblemResponses problems) {
        this.problems = problems;
    }

    /** A parameter that we do not follow, as a problem. */
    void refuse(RoutingContext request, String parameter) {
        problem(request, ProblemException.invalid(ProblemException.Refusal.of(parameter, "localPath")));
    }

    /** The provider is starting or away: a page that tries again by itself, and a problem for machines. */
    void waitForProvider(RoutingContext request) {
        request.response().putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(RETRY_AFTER_SECONDS));
        var accepted = request.request().getHeader(HttpHeaders.ACCEPT);
        if (accepted == null || !accepted.contains("text/html")) {
            problem(request, ProblemException.of(ProblemType.IDENTITY_PROVIDER_UNAVAILABLE));
            return;
        }
        html(request.response().setStatusCode(ProblemType.IDENTITY_PROVIDER_UNAVAILABLE.status()).putHeader("Refresh", refresh(request)),
                filled(waiting, request));
    }

    /**
     * Leads on to the provider's own sign-out by a form, so that the token that names the session is in no address, no history and no
     * Referer header.
     */
    void leaveProvider(RoutingContext request, String address) {
        var target = new QueryStringDecoder(address);
        var fields = target.parameters().entrySet().stream()
                .map(field -> "<input type=\"hidden\" name=\"" + escaped(field.getKey()) + "\" value=\"" + escaped(field.getValue().get(0)) + "\">")
                .collect(Collectors.joining("\n"));
        var provider = URI.create(target.rawPath());
        request.response().putHeader("Content-Security-Policy", "default-src 'none'; script-src 'self'; frame-ancestors 'none';"
                + " base-uri 'none'; form-action 'self' " + provider.getScheme() + "://" + provider.getRawAuthority());
        html(request.response(), filled(leaving, request).replace("{action}", escaped(target.rawPath())).replace("{fields}", fields));
    }

    private void problem(RoutingContext request, ProblemException problem) {
        request.response().setStatusCode(problem.type().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemResponses.MEDIA_TYPE)
                .end(Buffer.buffer(problems.body(problem, request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE))));
    }

    /** The code in a callback's address is spent: there, trying again means from the start. */
    private static String refresh(RoutingContext request) {
        var again = request.normalizedPath().endsWith("/callback") ? "/sign-in" : request.request().uri();
        return RETRY_AFTER_SECONDS + ";url=" + again;
    }

    private static void html(HttpServerResponse response, String page) {
        response.putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8").end(page);
    }

    private static String filled(String template, RoutingContext request) {
        var texts = ResourceBundle.getBundle("texts.sign-in", language(request), NO_FALLBACK);
        var page = template.replace("{language}", texts.getLocale().getLanguage());
        for (var key : texts.keySet()) {
            page = page.replace("{" + key + "}", escaped(texts.getString(key)));
        }
        return page;
    }

    private static Locale language(RoutingContext request) {
        return request.acceptableLanguages().stream().map(wanted -> wanted.tag().toLowerCase(Locale.ROOT))
                .map(tag -> switch (tag) {
                    case "no", "nb", "nn" -> "nb";
                    case "en" -> "en";
                    default -> "sv";
                })
                .findFirst().map(Locale::forLanguageTag).orElse(Locale.forLanguageTag("sv"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }

    private static String template(String name) {
        try (var stream = SignInPages.class.getResourceAsStream("/pages/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
