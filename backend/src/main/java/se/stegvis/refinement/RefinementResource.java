package se.stegvis.refinement;

import jakarta.ws.rs.core.Response;
import java.util.UUID;
import se.stegvis.api.RefinementApi;
import se.stegvis.api.model.CloseRefinementRequest;
import se.stegvis.api.model.CreateRefinementOfferRequest;
import se.stegvis.api.model.CreateRefinementRequestRequest;
import se.stegvis.api.model.RefinementState;
import se.stegvis.api.model.UpdateRefinementOfferRequest;
import se.stegvis.api.model.UpdateRefinementRequestRequest;
import se.stegvis.identity.CurrentCaller;
import se.stegvis.platform.http.EntityTags;
import se.stegvis.platform.http.Exchange;
import se.stegvis.platform.page.PageRequest;

/** Support for suggestions over HTTP. */
class RefinementResource implements RefinementApi {
    private final CurrentCaller caller;
    private final Requests requests;
    private final Refining refining;
    private final Exchange exchange;

    RefinementResource(CurrentCaller caller, Requests requests, Refining refining, Exchange exchange) {
        this.caller = caller;
        this.requests = requests;
        this.refining = refining;
        this.exchange = exchange;
    }

    @Override
    public Response listRefinementRequests(String municipalityCode, RefinementState state, UUID suggestionId, Integer limit, Integer page, String cursor) {
        return exchange.answers().page(requests.list(caller.get(), state, suggestionId, new PageRequest(limit, page, cursor)));
    }

    @Override
    public Response getRefinementRequest(String municipalityCode, UUID refinementRequestId) {
        return exchange.answers().ok(requests.require(caller.get(), refinementRequestId));
    }

    @Override
    public Response createRefinementRequest(String municipalityCode, CreateRefinementRequestRequest request, String idempotencyKey) {
        return exchange.once(municipalityCode, caller.get().key(), idempotencyKey, request, () -> {
            var id = refining.ask(caller.get(), request);
            return exchange.answers().created(requests.require(caller.get(), id), Requests.path(municipalityCode, id));
        });
    }

    @Override
    public Response updateRefinementRequest(String municipalityCode, UUID refinementRequestId, UpdateRefinementRequestRequest request, String ifMatch) {
        var version = EntityTags.requiredVersion(ifMatch);
        return exchange.inTransaction(municipalityCode, () -> {
            refining.change(caller.get(), refinementRequestId, version, request);
            return exchange.answers().ok(requests.require(caller.get(), refinementRequestId));
        });
    }

    @Override
    public Response createRefinementOffer(String municipalityCode, UUID refinementRequestId, CreateRefinementOfferRequest request, String ifMatch, String idempotencyKey) {
        var version = EntityTags.requiredVersion(ifMatch);
        return exchange.once(municipalityCode, caller.get().key(), idempotencyKey, request, () -> {
            refining.offer(caller.get(), refinementRequestId, version, request);
            return exchange.answers().ok(requests.require(caller.get(), refinementRequestId));
        });
    }

    @Override
    public Response updateRefinementOffer(
            String municipalityCode, UUID refinementRequestId, UUID refinementOfferId, UpdateRefinementOfferRequest request, String ifMatch) {
        var version = EntityTags.requiredVersion(ifMatch);
        return exchange.inTransaction(municipalityCode, () -> {
            refining.noteHours(caller.get(), refinementRequestId, refinementOfferId, version, request);
            return exchange.answers().ok(requests.require(caller.get(), refinementRequestId));
        });
    }

    @Override
    public Response closeRefinementRequest(String municipalityCode, UUID refinementRequestId, CloseRefinementRequest request, String ifMatch, String idempotencyKey) {
        var version = EntityTags.requiredVersion(ifMatch);
        return exchange.once(municipalityCode, caller.get().key(), idempotencyKey, request, () -> {
            refining.close(caller.get(), refinementRequestId, version, request.getOutcome());
            return exchange.answers().ok(requests.require(caller.get(), refinementRequestId));
        });
    }
}
