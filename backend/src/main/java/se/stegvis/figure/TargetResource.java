package se.stegvis.figure;

import jakarta.ws.rs.core.Response;
import java.util.UUID;
import se.stegvis.api.TargetApi;
import se.stegvis.api.model.CreateTargetRequest;
import se.stegvis.api.model.UpdateTargetRequest;
import se.stegvis.identity.CurrentCaller;
import se.stegvis.platform.http.EntityTags;
import se.stegvis.platform.http.Exchange;
import se.stegvis.platform.page.PageRequest;

/** Targets over HTTP. */
class TargetResource implements TargetApi {
    private final CurrentCaller caller;
    private final Targets targets;
    private final Exchange exchange;

    TargetResource(CurrentCaller caller, Targets targets, Exchange exchange) {
        this.caller = caller;
        this.targets = targets;
        this.exchange = exchange;
    }

    @Override
    public Response listTargets(String municipalityCode, Integer year, UUID departmentId, Integer limit, Integer page, String cursor) {
        return exchange.answers().page(targets.list(caller.get(), year, departmentId, new PageRequest(limit, page, cursor)));
    }

    @Override
    public Response getTarget(String municipalityCode, UUID targetId) {
        return exchange.answers().ok(targets.require(caller.get(), targetId));
    }

    @Override
    public Response createTarget(String municipalityCode, CreateTargetRequest request, String idempotencyKey) {
        return exchange.once(municipalityCode, caller.get().key(), idempotencyKey, request, () -> {
            var id = targets.set(caller.get(), request);
            return exchange.answers().created(targets.require(caller.get(), id), Targets.path(municipalityCode, id));
        });
    }

    @Override
    public Response updateTarget(String municipalityCode, UUID targetId, UpdateTargetRequest request, String ifMatch) {
        var version = EntityTags.requiredVersion(ifMatch);
        return exchange.inTransaction(municipalityCode, () -> {
            targets.change(caller.get(), targetId, version, request);
            return exchange.answers().ok(targets.require(caller.get(), targetId));
        });
    }

    @Override
    public Response deleteTarget(String municipalityCode, UUID targetId, String ifMatch) {
        var version = EntityTags.requiredVersion(ifMatch);
        return exchange.inTransaction(municipalityCode, () -> {
            targets.remove(caller.get(), targetId, version);
            return exchange.answers().noContent();
        });
    }
}
