package se.stegvis.kiosk;

import jakarta.ws.rs.core.Response;
import java.util.UUID;
import se.stegvis.api.KioskApi;
import se.stegvis.api.model.CreateKioskRequest;
import se.stegvis.api.model.CreateKioskSuggestionRequest;
import se.stegvis.api.model.PairKioskRequest;
import se.stegvis.identity.CurrentCaller;
import se.stegvis.platform.http.EntityTags;
import se.stegvis.platform.http.Exchange;
import se.stegvis.platform.http.Versioned;
import se.stegvis.platform.page.PageRequest;

/** Kiosks over HTTP: for people who set them up, and for the devices themselves. */
class KioskResource implements KioskApi {
    private final CurrentCaller caller;
    private final Kiosks kiosks;
    private final KioskDoor door;
    private final HandingIn handingIn;
    private final Exchange exchange;

    KioskResource(CurrentCaller caller, Kiosks kiosks, KioskDoor door, HandingIn handingIn, Exchange exchange) {
        this.caller = caller;
        this.kiosks = kiosks;
        this.door = door;
        this.handingIn = handingIn;
        this.exchange = exchange;
    }

    @Override
    public Response listKiosks(String municipalityCode, UUID departmentId, Integer limit, Integer page, String cursor) {
        return exchange.answers().page(kiosks.list(caller.get(), departmentId, new PageRequest(limit, page, cursor)));
    }

    @Override
    public Response getKiosk(String municipalityCode, UUID kioskId) {
        return exchange.answers().ok(kiosks.require(caller.get(), kioskId));
    }

    @Override
    public Response createKiosk(String municipalityCode, CreateKioskRequest request, String idempotencyKey) {
        return exchange.once(municipalityCode, caller.get().key(), idempotencyKey, request, () -> {
            var kiosk = kiosks.setUp(caller.get(), request);
            return exchange.answers().created(kiosk, Kiosks.path(municipalityCode, kiosk.resource().getId()));
        });
    }

    @Override
    public Response renewPairingCode(String municipalityCode, UUID kioskId, String ifMatch, String idempotencyKey) {
        var version = EntityTags.requiredVersion(ifMatch);
        return exchange.once(municipalityCode, caller.get().key(), idempotencyKey, kioskId, () -> exchange.answers().ok(kiosks.renewCode(caller.get(), kioskId, version)));
    }

    @Override
    public Response deleteKiosk(String municipalityCode, UUID kioskId, String ifMatch) {
        var version = EntityTags.requiredVersion(ifMatch);
        return exchange.inTransaction(municipalityCode, () -> {
            kiosks.remove(caller.get(), kioskId, version);
            return exchange.answers().noContent();
        });
    }

    @Override
    public Response startKioskSession(PairKioskRequest request, String idempotencyKey) {
        var paired = door.pair(request.getCode(), idempotencyKey);
        var answer = exchange.answers().created(new Versioned<>(paired.device().session(), 0), "/kiosk-sessions/me");
        return Response.fromResponse(answer).cookie(door.cookie(paired.token())).build();
    }

    @Override
    public Response getKioskSession() {
        return exchange.answers().ok(door.require().session());
    }

    @Override
    public Response endKioskSession() {
        door.leave();
        return Response.fromResponse(exchange.answers().noContent()).cookie(door.noCookie()).build();
    }

    @Override
    public Response createKioskSuggestion(CreateKioskSuggestionRequest request, String idempotencyKey) {
        var device = door.requireOwnPage();
        var municipality = device.municipalityCode();
        return exchange.once(municipality, device.asCaller().key(), idempotencyKey, request, () -> {
            var suggestion = handingIn.handIn(device, request);
            return exchange.answers().created(new Versioned<>(handingIn.receipt(device, suggestion), 0), "/municipalities/" + municipality + "/suggestions/" + suggestion);
        });
    }
}
