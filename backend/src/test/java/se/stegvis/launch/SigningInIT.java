package se.stegvis.launch;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.http.HttpResponse;
import java.util.Map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A person signs in through the shipped identity provider, against the packaged program. */
@ExtendWith(SharedProduct.class)
class SigningInIT {

    private static final String SESSION = "q_session_web";
    private final PersonAtBrowser browser = new PersonAtBrowser();

    @Test
    void theWayThroughTheProviderEndsWhereItBegan(PackagedProduct product) {
        var back = browser.signIn(product, "anna.employee", "/suggestions?state=SUBMITTED");

        assertEquals(303, back.statusCode());
        assertEquals("/suggestions?state=SUBMITTED", back.headers().firstValue("Location").orElseThrow());
        assertEquals(200, me(product).statusCode());
    }

    @Test
    void theSessionCookieIsOutOfReachOfScriptsAndOtherSites(PackagedProduct product) {
        var back = browser.signIn(product, "mats.manager", "/");

        var cookie = back.headers().allValues("Set-Cookie").stream().filter(value -> value.startsWith(SESSION)).findFirst().orElseThrow();
        assertTrue(cookie.contains("HTTPOnly"), cookie);
        assertTrue(cookie.contains("SameSite=Strict"), cookie);
        // encrypted: five parts, no readable claims in the second
        assertEquals(5, cookie.split(";")[0].split("\\.").length);
        assertFalse(back.body().contains("eyJ"));
    }

    @Test
    void signingOutEndsTheSessionHereAndAtTheProvider(PackagedProduct product) {
        browser.signIn(product, "lena.lean", "/");
        var page = browser.get(product.address("/sign-out"));
        var document = Jsoup.parse(page.body());

        assertFalse(browser.cookies().containsKey(SESSION));
        assertEquals(302, browser.submit(page.uri(), document, Map.of()).statusCode());
        assertEquals(401, me(product).statusCode());
        // the provider asks for the password again
        var login = browser.get(PersonAtBrowser.location(browser.get(product.address("/sign-in"))));
        assertFalse(Jsoup.parse(login.body()).select("input[name=password]").isEmpty());
    }

    @Test
    void aWrongPasswordLeadsNowhere(PackagedProduct product) {
        var page = browser.get(PersonAtBrowser.location(browser.get(product.address("/sign-in"))));
        var again = browser.submit(page.uri(), Jsoup.parse(page.body()), Map.of("username", "vera.employee", "password", "wrong-guess"));

        assertEquals(200, again.statusCode());
        assertEquals(401, me(product).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https://evil.example/", "/%5Cevil.example", "%2F%2Fevil.example", 
            "javascript:alert(1)", "/sign-out", "/api/v1/persons/me", "/%09/evil.example", ""})
    void noAddressOutsideOfThePagesIsFollowed(String to, PackagedProduct product) {
        var answer = browser.get(product.address("/sign-in?to=" + to));

        assertEquals(400, answer.statusCode());
        assertEquals("application/problem+json", answer.headers().firstValue("Content-Type").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"code=x&state=y", "state=y", "error=access_denied&state=y", ""})
    void aCallbackThatNobodyAskedForIsNoSignIn(String query, PackagedProduct product) {
        browser.get(product.address("/sign-in"));
        var answer = browser.get(product.address("/sign-in/callback?" + query));

        assertEquals(303, answer.statusCode());
        assertEquals("/?sign-in=failed", answer.headers().firstValue("Location").orElseThrow());
        assertEquals(401, me(product).statusCode());
    }

    @Test
    void theApiNeverRedirects(PackagedProduct product) {
        browser.cookies().put(SESSION, "not-a-session");
        var answer = me(product);

        assertEquals(401, answer.statusCode());
        assertTrue(answer.headers().firstValue("Location").isEmpty());
        assertEquals("application/problem+json", answer.headers().firstValue("Content-Type").orElseThrow());
    }

    /** A page of another site can make a browser send the cookie, but not our header. */
    @Test
    void aChangeWithTheCookieAloneIsRefused(PackagedProduct product) {
        browser.signIn(product, "anna.employee", "/");
        var news = product.address("/api/v1/municipalities/1060/notification-readings");

        var forged = browser.post(news, "{}", "Content-Type", "application/json");
        assertEquals(403, forged.statusCode(), forged.body());
        assertTrue(forged.body().contains("urn:stegvis:problem:request-not-from-our-page"), forged.body());
        var ours = browser.post(news, "{}", "Content-Type", "application/json", "X-Stegvis-Request", "1");
        assertEquals(200, ours.statusCode(), ours.body());
    }

    @Test
    void theProviderSpeaksThePersonsLanguage(PackagedProduct product) {
        for (var language : Map.of("sv", "sv", "nb", "no", "en", "en").entrySet()) {
            var page = new PersonAtBrowser().get(
                    PersonAtBrowser.location(browser.get(product.address("/sign-in?ui_locales=" + language.getValue()))));
            assertEquals(language.getValue(), Jsoup.parse(page.body()).selectFirst("html").attr("lang"), language.getKey());
        }
    }

    private HttpResponse<String> me(PackagedProduct product) {
        return browser.get(product.address("/api/v1/persons/me"), "Accept", "application/json");
    }
}
