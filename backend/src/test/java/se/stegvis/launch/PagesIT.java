package se.stegvis.launch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What the packaged program serves around its API: the web application's page and files, headers, health. */
@ExtendWith(SharedProduct.class)
class PagesIT {

    private final PersonAtBrowser browser = new PersonAtBrowser();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/suggestions", "/suggestions/0198c0de-0000-7000-8000-000000000000", "/anything/deeper"})
    void everyAddressOfTheWebApplicationLeadsToItsPage(String path, PackagedProduct product) {
        var page = browser.get(product.address(path));

        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("<div id=\"root\">"), page.body());
        assertEquals("no-cache", header(page, "Cache-Control"));
    }

    @Test
    void filesWithAFingerprintAreKeptForGood(PackagedProduct product) {
        var script = Pattern.compile("src=\"(/assets/[^\"]+\\.js)\"").matcher(browser.get(product.address("/")).body());
        assertTrue(script.find());

        var file = browser.get(product.address(script.group(1)), "Accept-Encoding", "identity");
        assertEquals(200, file.statusCode());
        assertEquals("public, max-age=31536000, immutable", header(file, "Cache-Control"));
        assertEquals("no-cache", header(browser.get(product.address("/assets/gone-12345678.js")), "Cache-Control").replace("no-store", "no-cache"));
    }

    @ParameterizedTest
    @CsvSource({"/sw.js,javascript", "/manifest.json,json"})
    void whatInstallsTheApplicationIsAskedForAnew(String path, String type, PackagedProduct product) {
        var file = browser.get(product.address(path));

        assertEquals(200, file.statusCode());
        assertEquals("no-cache", header(file, "Cache-Control"));
        assertTrue(header(file, "Content-Type").contains(type), header(file, "Content-Type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/suggestions", "/missing.png", "/api/v1/api-info", "/api/v1/persons/me", "/api/v1/nothing", "/sign-in"})
    void everyAnswerTellsTheBrowserToBeStrict(String path, PackagedProduct product) {
        var answer = browser.get(product.address(path), "Accept", "*/*");

        var policy = header(answer, "Content-Security-Policy");
        assertTrue(policy.contains("frame-ancestors 'none'") && policy.contains("default-src 'none'"), policy);
        assertFalse(policy.contains("unsafe"), policy);
        assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
        assertEquals("no-referrer", header(answer, "Referrer-Policy"));
        assertEquals("same-origin", header(answer, "Cross-Origin-Opener-Policy"));
        assertTrue(answer.headers().firstValue("Server").isEmpty());
        assertTrue(answer.headers().firstValue("Access-Control-Allow-Origin").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health", "/q/metrics", "/q/openapi", "/q/dev-ui", "/q/swagger-ui", "/.git/config", "/assets/index.js.map", "/missing.png"})
    void whatIsNotForEverybodyIsNotThere(String path, PackagedProduct product) {
        var answer = browser.get(product.address(path));

        assertEquals(404, answer.statusCode());
        assertEquals("application/problem+json", header(answer, "Content-Type"));
    }

    @Test
    void healthIsOnTheManagementPort(PackagedProduct product) {
        assertEquals(200, browser.get(product.management("/q/health/ready")).statusCode());
        assertEquals(200, browser.get(product.management("/q/health/live")).statusCode());
    }

    @Test
    void theDataDirectoryIsItsOwnersAlone(PackagedProduct product) throws Exception {
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(product.data())));
        try (var secrets = Files.list(product.data().resolve("secrets"))) {
            for (var secret : secrets.toList()) {
                assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)), secret.toString());
            }
        }
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
