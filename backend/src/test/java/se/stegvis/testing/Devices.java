package se.stegvis.testing;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import java.util.Map;
import java.util.UUID;

import static se.stegvis.testing.Api.expect;

/** Kiosks, and the devices that become them. */
public final class Devices {
    private Devices() {}

    /** A kiosk at brannargarden that waits for a device. */
    public static Response kiosk(Town town) {
        return kiosk(town, town.brannargarden);
    }

    public static Response kiosk(Town town, UUID department) {
        return expect(201, Api.post(town.ada, town.path("/kiosks"), Map.of("name", "Plattan vid tavlan", "departmentId", department)));
    }

    /** Makes a device that kiosk; its cookie, as the device sends it back. */
    public static String paired(Response kiosk) {
        return cookie(expect(201, pair(kiosk.path("pairingCode"), UUID.randomUUID().toString())));
    }

    public static Response pair(String code, String key) {
        return Api.anonymously().header("Idempotency-Key", key).contentType(ContentType.JSON).body(Map.of("code", code)).post("/kiosk-sessions");
    }

    public static String cookie(Response paired) {
        return paired.getHeader("Set-Cookie").split(";")[0];
    }

    /** A request of the device's page. */
    public static RequestSpecification at(String cookie) {
        return Api.anonymously().header("Cookie", cookie).header("X-Stegvis-Request", "1");
    }
}
