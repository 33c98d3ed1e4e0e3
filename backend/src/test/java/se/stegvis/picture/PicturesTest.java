package se.stegvis.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.stegvis.testing.ASuggestion.aSuggestionIn;
import static se.stegvis.testing.Api.expect;
import static se.stegvis.testing.Photographs.fetched;
import static se.stegvis.testing.Photographs.send;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.stegvis.testing.AdjustableClock;
import se.stegvis.testing.Api;
import se.stegvis.testing.Caller;
import se.stegvis.testing.Photographs;
import se.stegvis.testing.Town;

/** Pictures of suggestions over HTTP: who may add them, who sees them, and how they are served. */
@QuarkusTest
class PicturesTest {
    private static final Town TOWN = Town.olofstrom();

    @Inject
    AdjustableClock clock;

    @AfterEach
    void itIsNowAgain() {
        clock.reset();
    }

    @Test
    void everybodySeesHowItWasAndThenHowItBecame() {
        var pictures = pictures(aSuggestionIn(TOWN).submitted());
        var after = Photographs.added(TOWN.anna, pictures);
        var before = Api.id(expect(201, request(TOWN.anna, "BEFORE").body(Photographs.photograph()).post(pictures)));
        var later = Photographs.added(TOWN.anna, pictures);

        var list = expect(200, Api.get(TOWN.bo, pictures));

        assertEquals(List.of(before.toString(), after.toString(), later.toString()), list.path("items.id"));
        assertEquals("Frukostbricka på ett nattduksbord.", list.path("items[0].description"));
        assertEquals(40, list.<Integer>path("items[0].thumbnail.width"));
        assertFalse(list.asString().contains(TOWN.id(TOWN.anna).toString()));
    }

    @Test
    void anAddressIsFetchedByABrowserThatHasNoRightsOfOurs() {
        var sent = expect(201, send(TOWN.anna, pictures(aSuggestionIn(TOWN).submitted()), Photographs.photograph()));

        var file = expect(200, fetched(sent.path("full.address")));

        assertEquals("image/jpeg", file.getContentType());
        assertEquals("inline; filename=\"bild-" + sent.path("id") + "-full.jpg\"", file.getHeader("Content-Disposition"));
        assertEquals("nosniff", file.getHeader("X-Content-Type-Options"));
        assertEquals(List.of("sandbox; default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"), file.headers().getValues("Content-Security-Policy"));
        var seconds = Integer.parseInt(file.getHeader("Cache-Control").replace("private, max-age=", ""));
        assertTrue(seconds > 890 && seconds <= 1800, file.getHeader("Cache-Control"));
        assertEquals("image/png", expect(200, fetched(expect(201, send(TOWN.anna, pictures(aSuggestionIn(TOWN).submitted()), Photographs.halfTransparent(40, 30)))
                .path("thumbnail.address"))).getContentType());
    }

    @Test
    void anAddressLeadsNowhereWhenItIsOldOrAnotherOrThePictureIsGone() {
        var pictures = pictures(aSuggestionIn(TOWN).submitted());
        var sent = expect(201, send(TOWN.anna, pictures, Photographs.photograph()));
        var address = sent.<String>path("full.address");
        var changed = address.substring(0, address.length() - 5) + (address.endsWith("AAAAA") ? "BBBBB" : "AAAAA");

        expect(404, fetched(changed));
        clock.advance(Duration.ofMinutes(31));
        expect(404, fetched(address));
        clock.reset();
        expect(200, fetched(address));
        expect(204, delete(TOWN.anna, pictures + "/" + sent.path("id")));
        expect(404, fetched(address));
    }

    @Test
    void itsAuthorsWhoCarriesItOutAndWhoMayDecideAddPictures() {
        var suggestion = aSuggestionIn(TOWN).together(TOWN.anders).forResponsible(TOWN.bo).accepted();

        for (var person : List.of(TOWN.anna, TOWN.anders, TOWN.bo, TOWN.mats, TOWN.maria, TOWN.lena)) {
            assertTrue(links(person, suggestion).containsKey("add-picture"), person.toString());
            expect(201, send(person, pictures(suggestion), Photographs.photograph()));
        }
        for (var person : List.of(TOWN.sven, TOWN.gunnar, TOWN.ada)) {
            assertFalse(links(person, suggestion).containsKey("add-picture"), person.toString());
            assertTrue(links(person, suggestion).containsKey("pictures"), person.toString());
            expect(403, send(person, pictures(suggestion), Photographs.photograph()));
        }
    }

    @Test
    void aDraftsPicturesAreItsAuthorsAlone() {
        var draft = aSuggestionIn(TOWN).drafted();
        assertTrue(links(TOWN.anna, draft).containsKey("add-picture"));
        var picture = Photographs.added(TOWN.anna, pictures(draft));

        expect(404, Api.get(TOWN.mats, pictures(draft)));
        expect(404, Api.get(TOWN.mats, pictures(draft) + "/" + picture));
        expect(404, send(TOWN.mats, pictures(draft), Photographs.photograph()));
    }

    @Test
    void whatWasWithdrawnOrLivesOnInAnotherTakesNoMore() {
        var withdrawn = aSuggestionIn(TOWN).withdrawn();
        var merged = aSuggestionIn(TOWN).mergedInto(aSuggestionIn(TOWN).submitted());

        for (var suggestion : List.of(withdrawn, merged)) {
            assertFalse(links(TOWN.anna, suggestion).containsKey("add-picture"));
            expect(409, send(TOWN.anna, pictures(suggestion), Photographs.photograph()));
            expect(200, Api.get(TOWN.anna, pictures(suggestion)));
        }
    }

    @Test
    void aPictureIsDescribedAnewAndRemovedByThoseWhoMay() {
        var pictures = pictures(aSuggestionIn(TOWN).submitted());
        var path = pictures + "/" + Photographs.added(TOWN.anna, pictures);
        var words = Map.of("moment", "BEFORE", "description", "Så såg det ut i mars.");

        assertNull(expect(200, Api.get(TOWN.bo, path)).path("_links.update"));
        expect(403, change(TOWN.bo, path, words));
        expect(403, delete(TOWN.bo, path));
        var changed = expect(200, change(TOWN.mats, path, words));
        assertEquals(List.of("BEFORE", "Så såg det ut i mars."), List.of(changed.path("moment"), changed.path("description")));
        expect(204, delete(TOWN.mats, path));
        expect(404, Api.get(TOWN.anna, path));
    }

    @Test
    void aPictureOfOneSuggestionIsUnknownBelowAnother() {
        var pictures = pictures(aSuggestionIn(TOWN).submitted());
        var picture = Photographs.added(TOWN.anna, pictures);
        var others = pictures(aSuggestionIn(TOWN).submitted());
        var other = Town.vimmerby();

        expect(404, Api.get(TOWN.anna, others + "/" + picture));
        expect(404, Api.get(other.anna, other.path("/suggestions/" + aSuggestionIn(other).submitted() + "/pictures/" + picture)));
        expect(404, Api.get(other.anna, pictures));
    }

    @Test
    void aBlindSuggestionsPicturesTellNobodysName() {
        var town = Town.ofItsOwn();
        var settings = expect(200, Api.get(town.ada, town.path("/settings")));
        Map<String, Object> blind = new HashMap<>(settings.jsonPath().getMap("$"));
        blind.keySet().remove("_links");
        blind.put("blindAssessment", true);
        expect(200, Api.as(town.ada).header("If-Match", settings.getHeader("ETag")).contentType("application/json").body(blind).put(town.path("/settings")));
        var pictures = town.path("/suggestions/" + aSuggestionIn(town).submitted() + "/pictures");
        Photographs.added(town.anna, pictures);

        var list = expect(200, Api.get(town.mats, pictures)).asString();

        assertFalse(list.contains(town.id(town.anna).toString()) || list.contains("Anna"));
    }

    @Test
    void whatIsNoPictureIsRefusedInWordsForPeople() {
        var pictures = pictures(aSuggestionIn(TOWN).submitted());
        var texts = Map.of("sv", "Bilden ska vara JPEG, PNG eller WebP.", "nb", "Bildet skal være JPEG, PNG eller WebP.", "en", "The picture must be JPEG, PNG or WebP.");

        texts.forEach((language, text) -> assertEquals(text, expect(400, request(TOWN.anna, "AFTER").header("Accept-Language", language)
                .body(OddFiles.ascii("<!DOCTYPE html>" + OddFiles.SCRIPT)).post(pictures)).path("invalidParameters[0].reason")));
        assertEquals("Bilden har för många bildpunkter. Den får ha högst 50 miljoner.", expect(400, send(TOWN.anna, pictures,
                OddFiles.enlarged(Photographs.picture("png", 40, 30), 60_000, 60_000))).path("invalidParameters[0].reason"));
        assertEquals(List.of(), expect(200, Api.get(TOWN.anna, pictures)).path("items"));
    }

    private static Map<String, ?> links(Caller caller, UUID suggestion) {
        return expect(200, Api.get(caller, TOWN.path("/suggestions/" + suggestion))).path("_links");
    }

    private static String pictures(UUID suggestion) {
        return TOWN.path("/suggestions/" + suggestion + "/pictures");
    }

    private static RequestSpecification request(Caller caller, String moment) {
        return Api.as(caller).header("Idempotency-Key", UUID.randomUUID().toString()).contentType("application/octet-stream")
                .queryParam("moment", moment).queryParam("description", "Frukostbricka på ett nattduksbord.");
    }

    private static Response change(Caller caller, String path, Map<String, ?> words) {
        return Api.as(caller).header("If-Match", Api.etag(caller, path)).contentType("application/json").body(words).put(path);
    }

    private static Response delete(Caller caller, String path) {
        return Api.as(caller).header("If-Match", Api.etag(caller, path)).delete(path);
    }
}
