package se.stegvis.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.Map;

/** What {@link Scenes} needs for kiosks. */
final class KioskScenes {
    private final Town town;
    private final Map<String, String> path;
    private final Map<String, String> headers;
    private final ObjectNode body;

    KioskScenes(Town town, Map<String, String> path, Map<String, String> headers, ObjectNode body) {
        this.town = town;
        this.path = path;
        this.headers = headers;
        this.body = body;
    }

    void prepare(String operationId) {
        switch (operationId) {
            case "listKiosks" -> { }
            case "createKiosk" -> body.put("departmentId", town.brannargarden.toString());
            case "getKiosk", "deleteKiosk", "renewPairingCode" -> path.put("kioskId", Devices.kiosk(town).path("id"));
            case "startKioskSession" -> body.put("code", Devices.kiosk(town).<String>path("pairingCode"));
            case "getKioskSession", "endKioskSession", "createKioskSuggestion" -> {
                headers.put("Cookie", Devices.paired(Devices.kiosk(town)));
                headers.put("X-Stegvis-Request", "1");
            }
            default -> throw new AssertionError("The contract has a new operation, tell KioskScenes how to reach it: " + operationId);
        }
    }
}
