package se.stegvis.municipality;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stegvis.testing.Api;
import se.stegvis.testing.Census;
import se.stegvis.testing.Photographs;
import se.stegvis.testing.PrivacyRoom;
import se.stegvis.testing.Town;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.stegvis.testing.ASuggestion.aSuggestionIn;
import static se.stegvis.testing.Api.expect;

/** A municipality's colour and logo, what it offers to those who read with difficulty, and how far it has come in setting up. */
@QuarkusTest
class AppearanceTest {
    private Town town;

    @BeforeEach
    void aTown() {
        town = Town.ofItsOwn();
    }

    @Test
    void aColourOnWhichWhiteCannotBeReadIsRefused() {
        assertEquals(Map.of("property", "/accentColour", "reason", "Färgen är för ljus. Vit text på den har kontrasten 1:1, och den ska vara minst 4,5:1.", "value", "#ffff00"),
                expect(422, choose(Map.of("accentColour", "#ffff00"))).path("invalidParameters[0]"));
        assertNull(expect(200, Api.get(town.anna, town.path("/appearance"))).path("accentColour"));

        assertEquals("#0b5d4e", expect(200, choose(Map.of("accentColour", "#0b5d4e"))).path("accentColour"));
        assertEquals("#0b5d4e", expect(200, Api.get(town.anna, town.path("/appearance"))).path("accentColour"));
        assertNull(expect(200, choose(Map.of())).path("accentColour"));
    }

    @Test
    void aLogoIsDrawnAnewAndSeenByEverybody() throws IOException {
        expect(404, logo());
        expect(200, put(Photographs.picture("jpg", 1200, 600)));

        var address = expect(200, Api.get(town.anna, town.path("/appearance"))).<String>path("logo");
        var shown = expect(200, Api.anonymously().get(address.replace("/api/v1", "")));
        var drawn = ImageIO.read(new ByteArrayInputStream(shown.asByteArray()));

        assertEquals("image/png", shown.contentType());
        assertEquals(List.of(512, 256), List.of(drawn.getWidth(), drawn.getHeight()));
        assertEquals("public, max-age=31536000, immutable", shown.getHeader("Cache-Control"));
        assertEquals("cross-origin", shown.getHeader("Cross-Origin-Resource-Policy"));
        assertEquals("nosniff", shown.getHeader("X-Content-Type-Options"));
        assertEquals("public, max-age=300", logo().getHeader("Cache-Control"));
        expect(304, Api.anonymously().header("If-None-Match", shown.getHeader("ETag")).get(town.path("/logo")));

        expect(200, put(Photographs.halfTransparent(64, 32)));
        assertNotEquals(address, expect(200, Api.get(town.anna, town.path("/appearance"))).path("logo"));
        assertTrue(ImageIO.read(new ByteArrayInputStream(logo().asByteArray())).getColorModel().hasAlpha());

        expect(204, Api.as(town.ada).delete(town.path("/logo")));
        expect(404, logo());
        assertNull(expect(200, Api.get(town.anna, town.path("/appearance"))).path("logo"));
        expect(204, Api.as(town.ada).delete(town.path("/logo")));
    }

    @Test
    void whatIsNoPictureOrTooLargeIsNoLogo() {
        assertEquals(List.of("Bilden ska vara JPEG, PNG eller WebP."), expect(400, put("<svg onload='alert(1)'/>".getBytes())).path("invalidParameters.reason"));
        expect(413, put(new byte[1_000_001]));
        expect(404, logo());
    }

    @Test
    void onesLogoIsNotTheOthers() {
        PrivacyRoom.logo(town);

        assertEquals(404, Api.anonymously().get(Town.ofItsOwn().path("/logo")).statusCode());
        expect(404, Api.anonymously().get("/municipalities/9999/logo"));
    }

    @Test
    void aFilmHasAnAddressAndAnEasyTextHasWords() {
        var film = Map.of("kind", "SIGN_LANGUAGE", "place", "WRITING", "language", "sv", "title", "Film", "address", "https://film.example/forslag");
        var easy = Map.of("kind", "EASY_READ", "place", "DATA", "language", "sv", "title", "Lättläst", "text", "Vi sparar ditt namn.");
        expect(201, Api.post(town.ada, town.path("/accessible-texts"), film));
        expect(201, Api.post(town.ada, town.path("/accessible-texts"), easy));

        assertEquals(List.of("/text"), refused(film, "text", "Hej"));
        assertEquals(List.of("/address"), refused(easy, "address", "https://film.example"));
        assertEquals(List.of("/text"), expect(422, Api.post(town.ada, town.path("/accessible-texts"),
                Map.of("kind", "EASY_READ", "place", "DATA", "language", "sv", "title", "Lättläst"))).path("invalidParameters.property"));
        assertEquals(List.of("Lättläst", "Film"), expect(200, Api.get(town.anna, town.path("/accessible-texts"))).path("items.title"));
        assertEquals(List.of("Film"), expect(200, Api.get(town.anna, town.path("/accessible-texts?place=WRITING"))).path("items.title"));
        assertEquals(Set.of("self"), expect(200, Api.get(town.anna, town.path("/accessible-texts"))).<Map<String, ?>>path("items[0]._links").keySet());
    }

    @Test
    void settingUpIsSeenFromWhatIsThere() {
        assertEquals(List.of("ORGANISATION", "ROLES", "HEADCOUNTS", "PROMISE", "FIRST_SUGGESTION"), expect(200, Api.get(town.ada, town.path("/setup"))).path("steps.step"));
        assertEquals(List.of(true, true, false, false, false), done());

        Census.at(town, town.aldre, 40);
        var settings = Map.of("language", "sv", "blindAssessment", false, "acknowledgeWithinDays", 2, "decideWithinDays", 10, "escalateAfterDays", 5, "stateLabels", Map.of());
        expect(200, Api.as(town.ada).header("If-Match", Api.etag(town.ada, town.path("/settings"))).contentType("application/json").body(settings).put(town.path("/settings")));
        aSuggestionIn(town).drafted();
        assertEquals(List.of(true, true, true, true, false), done());

        aSuggestionIn(town).submitted();
        assertEquals(List.of(true, true, true, true, true), done());
    }

    private List<Boolean> done() {
        return expect(200, Api.get(town.ada, town.path("/setup"))).path("steps.done");
    }

    private List<String> refused(Map<String, String> text, String property, String value) {
        var both = new HashMap<>(text);
        both.put(property, value);
        return expect(422, Api.post(town.ada, town.path("/accessible-texts"), both)).path("invalidParameters.property");
    }

    private Response choose(Map<String, ?> appearance) {
        var path = town.path("/appearance");
        return Api.as(town.ada).header("If-Match", Api.etag(town.ada, path)).contentType("application/json").body(appearance).put(path);
    }

    private Response put(byte[] file) {
        return Api.as(town.ada).contentType("application/octet-stream").body(file).put(town.path("/logo"));
    }

    private Response logo() {
        return Api.anonymously().get(town.path("/logo"));
    }
}
