package se.stegvis.kiosk;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stegvis.testing.AdjustableClock;
import se.stegvis.testing.Api;
import se.stegvis.testing.Database;
import se.stegvis.testing.Devices;
import se.stegvis.testing.Town;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.stegvis.testing.Api.expect;

/** A device at the board hands in suggestions of its unit, and can do nothing else. */
@QuarkusTest
class KioskTest {
    @Inject
    AdjustableClock clock;

    private Town town;

    @BeforeEach
    void aTown() {
        town = Town.ofItsOwn();
    }

    @AfterEach
    void thePresentAgain() {
        clock.reset();
    }

    @Test
    void whatIsHandedInIsASuggestionOfTheUnitBySomebodyWhoSigned() {
        var device = Devices.paired(Devices.kiosk(town));

        var receipt = expect(201, handIn(device, Map.of("problem", "Vi letar efter nycklar. Varje morgon.", "idea", "Häng upp dem.", "signedBy", "A.A.")));

        assertEquals("Vi letar efter nycklar", receipt.path("title"));
        var suggestion = expect(200, Api.get(town.mats, town.path("/suggestions"))).<Map<String, Object>>path("items[0]");
        assertEquals("A.A.", suggestion.get("signedBy"));
        assertEquals(List.of(), suggestion.get("authors"));
        assertEquals("SUBMITTED", suggestion.get("state"));
        var id = suggestion.get("id");
        assertEquals("A.A.", expect(200, Api.get(town.anna, town.path("/suggestions/" + id))).path("signedBy"));
        assertEquals("Plattan vid tavlan", expect(200, Api.get(town.anna, town.path("/suggestions/" + id + "/events"))).path("items[0].systemClient"));
        assertEquals(town.brannargarden.toString(), Api.get(town.anna, town.path("/suggestions/" + id)).path("department.id"));
    }

    @Test
    void nobodyIsAskedAboutItBecauseNobodyCouldAnswer() {
        expect(201, handIn(Devices.paired(Devices.kiosk(town)), Map.of("problem", "Nycklar.", "idea", "En krok vid dörren.", "signedBy", "B.B.")));
        var suggestion = town.path("/suggestions/" + expect(200, Api.get(town.mats, town.path("/suggestions"))).path("items[0].id"));

        assertNull(expect(200, Api.get(town.mats, suggestion)).path("_links.request-information"));
        expect(403, Api.postCurrent(town.mats, suggestion, "/information-requests", Map.of("question", "Vilken dörr?")));
        expect(200, Api.postCurrent(town.mats, suggestion, "/acknowledgements", Map.of()));
    }

    @Test
    void whatIsDoneAlreadyIsImplementedAtOnce() {
        var device = Devices.paired(Devices.kiosk(town));

        var receipt = expect(201, handIn(device, Map.of("idea", "Vi hängde upp nycklarna.", "signedBy", "Natten", "done", true)));

        assertNull(receipt.path("dueOn"));
        assertEquals("IMPLEMENTED", Api.get(town.mats, town.path("/suggestions")).path("items[0].state"));
        assertEquals(1, Database.number("SELECT count(DISTINCT suggestion_id) FROM counted_suggestion WHERE municipality_code = ? AND submitted_on IS NOT NULL AND implemented_on IS NOT NULL", town.code));
    }

    @Test
    void inABlindAssessmentTheSignatureIsHiddenToo() {
        var settings = town.path("/settings");
        expect(200, Api.as(town.ada).header("If-Match", Api.etag(town.ada, settings)).contentType(ContentType.JSON)
                .body(Map.of("language", "sv", "blindAssessment", true, "acknowledgeWithinDays", 2, "decideWithinDays", 10, "escalateAfterDays", 5, "stateLabels", Map.of()))
                .put(settings));
        expect(201, handIn(Devices.paired(Devices.kiosk(town)), Map.of("idea", "Häng upp dem.", "signedBy", "Signe")));

        var seen = expect(200, Api.get(town.mats, town.path("/suggestions")));

        assertEquals(true, seen.path("items[0].authorsHidden"));
        assertFalse(seen.asString().contains("Signe"));
        assertFalse(expect(200, Api.get(town.mats, town.path("/suggestions/" + seen.path("items[0].id")))).asString().contains("Signe"));
    }

    @Test
    void aCodeWorksOnceForAnHourAndInAnyCase() {
        var kiosk = Devices.kiosk(town);
        var code = kiosk.<String>path("pairingCode");
        assertTrue(code.matches("[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}"), code);
        assertNull(expect(200, Api.get(town.ada, town.path("/kiosks/" + kiosk.path("id")))).path("pairingCode"));

        expect(201, Devices.pair(code.toLowerCase().replace("-", ""), UUID.randomUUID().toString()));
        expect(404, Devices.pair(code, UUID.randomUUID().toString()));

        var late = Devices.kiosk(town).<String>path("pairingCode");
        clock.advance(Duration.ofMinutes(61));
        expect(404, Devices.pair(late, UUID.randomUUID().toString()));
    }

    @Test
    void wrongUsedAndOldCodesAreAnsweredAlike() {
        var code = Devices.kiosk(town).<String>path("pairingCode");
        expect(201, Devices.pair(code, UUID.randomUUID().toString()));

        var used = Devices.pair(code, UUID.randomUUID().toString());
        var wrong = Devices.pair("2222-2222", UUID.randomUUID().toString());

        assertEquals(same(used), same(wrong));
    }

    @Test
    void aDeviceThatGotNoAnswerGetsTheSameOneAgain() {
        var code = Devices.kiosk(town).<String>path("pairingCode");
        var key = UUID.randomUUID().toString();

        var first = expect(201, Devices.pair(code, key));
        var second = expect(201, Devices.pair(code, key));

        assertEquals(first.getHeader("Set-Cookie"), second.getHeader("Set-Cookie"));
        assertEquals(first.asString(), second.asString());
        expect(200, Devices.at(Devices.cookie(second)).get("/kiosk-sessions/me"));
    }

    @Test
    void theCookieIsForThePagesOfKiosksAlone() {
        var cookie = expect(201, Devices.pair(Devices.kiosk(town).path("pairingCode"), UUID.randomUUID().toString())).getHeader("Set-Cookie");

        for (var rule : List.of("HttpOnly", "Secure", "SameSite=Strict", "Path=/api/v1/kiosk-sessions")) {
            assertTrue(cookie.replace("\"", "").toLowerCase().contains(rule.toLowerCase()), cookie);
        }
        var secret = Devices.cookie(Devices.pair(Devices.kiosk(town).path("pairingCode"), UUID.randomUUID().toString()));
        for (var column : List.of("device_hash", "code_hash", "salt", "pairing_key")) {
            assertFalse(Database.texts("SELECT encode(" + column + ", 'base64') FROM kiosk WHERE municipality_code = ?", town.code).toString().contains(secret.substring(70)));
        }
    }

    @Test
    void aRemovedKioskIsOutAtOnce() {
        var kiosk = Devices.kiosk(town);
        var device = Devices.paired(kiosk);
        expect(200, Devices.at(device).get("/kiosk-sessions/me"));
        var one = town.path("/kiosks/" + kiosk.path("id"));

        expect(204, Api.as(town.ada).header("If-Match", Api.etag(town.ada, one)).delete(one));

        isOut(device);
    }

    @Test
    void aNewCodePutsTheOldDeviceOut() {
        var kiosk = Devices.kiosk(town);
        var device = Devices.paired(kiosk);
        var renewed = expect(200, Api.postCurrent(town.mats, town.path("/kiosks/" + kiosk.path("id")), "/pairing-codes", new HashMap<>()));

        isOut(device);
        assertNotEquals(kiosk.<String>path("pairingCode"), renewed.path("pairingCode"));
        expect(200, Devices.at(Devices.paired(renewed)).get("/kiosk-sessions/me"));
    }

    @Test
    void aClosedUnitsKioskIsOut() {
        var unit = town.unitBelow(town.aldre);
        var device = Devices.paired(Devices.kiosk(town, unit));

        expect(200, Api.postCurrent(town.ada, town.path("/departments/" + unit), "/closures", Map.of("closedOn", clock.today().toString())));

        isOut(device);
    }

    @Test
    void aKioskThatStopsHandsInNoMore() {
        var device = Devices.paired(Devices.kiosk(town));

        var left = expect(204, Devices.at(device).delete("/kiosk-sessions/me"));

        assertTrue(left.getHeader("Set-Cookie").contains("Max-Age=0"), left.getHeader("Set-Cookie"));
        isOut(device);
        expect(204, Api.anonymously().delete("/kiosk-sessions/me"));
    }

    @Test
    void anotherPageCannotUseTheDevicesCookie() {
        var device = Devices.paired(Devices.kiosk(town));

        var sent = Api.anonymously().header("Cookie", device).contentType(ContentType.JSON).body(Map.of("idea", "Häng upp dem.", "signedBy", "X")).post("/kiosk-sessions/me/suggestions");

        assertEquals("urn:stegvis:problem:request-not-from-our-page", expect(403, sent).path("type"));
        expect(403, Api.anonymously().header("Cookie", device).delete("/kiosk-sessions/me"));
        expect(200, Devices.at(device).get("/kiosk-sessions/me"));
    }

    @Test
    void aDeviceIsNobodyElsewhere() {
        var device = Devices.paired(Devices.kiosk(town));

        for (var address : List.of("/persons/me", town.path("/suggestions"), town.path("/departments"))) {
            expect(401, Devices.at(device).get(address));
        }
        for (var forged : List.of(device + "x", device.replace(town.code, "1060"), "stegvis_kiosk=" + town.code + "." + UUID.randomUUID() + ".AAAA", "stegvis_kiosk=x", "stegvis_kiosk=1.2.3")) {
            expect(404, Devices.at(forged).get("/kiosk-sessions/me"));
        }
    }

    @Test
    void leadersSeeTheKiosksOfTheirUnits() {
        var mine = Devices.kiosk(town).path("id");
        var school = Devices.kiosk(town, town.skogsbacken).path("id");

        assertEquals(List.of(mine), expect(200, Api.get(town.mats, town.path("/kiosks"))).path("items.id"));
        assertEquals(List.of(school), expect(200, Api.get(town.sven, town.path("/kiosks"))).path("items.id"));
        assertEquals(2, expect(200, Api.get(town.ada, town.path("/kiosks"))).<Integer>path("_meta.count"));
        expect(403, Api.get(town.mats, town.path("/kiosks/" + school)));
        expect(403, Api.post(town.mats, town.path("/kiosks"), Map.of("name", "Plattan", "departmentId", town.skogsbacken)));
    }

    private Response handIn(String device, Map<String, ?> body) {
        return Devices.at(device).header("Idempotency-Key", UUID.randomUUID().toString()).contentType(ContentType.JSON).body(body).post("/kiosk-sessions/me/suggestions");
    }

    private static void isOut(String device) {
        expect(404, Devices.at(device).get("/kiosk-sessions/me"));
        expect(404, Devices.at(device).contentType(ContentType.JSON).body(Map.of("idea", "Häng upp dem.", "signedBy", "X")).post("/kiosk-sessions/me/suggestions"));
    }

    private static List<String> same(Response response) {
        return List.of(String.valueOf(response.statusCode()), response.<String>path("type"), response.<String>path("detail"));
    }
}
