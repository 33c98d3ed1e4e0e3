package se.stegvis.adoption;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import se.stegvis.api.AdoptionApi;
import se.stegvis.api.model.CreateAdoptionRequest;
import se.stegvis.api.model.UpdateAdoptionRequest;
import se.stegvis.goodexample.GoodExamples;
import se.stegvis.identity.CurrentCaller;
import se.stegvis.platform.http.EntityTags;
import se.stegvis.platform.http.Exchange;
import se.stegvis.platform.page.PageRequest;

/** Adoptions over HTTP. */
class AdoptionResource implements AdoptionApi {
    private final CurrentCaller caller;
    private final GoodExamples examples;
    private final Adoptions adoptions;
    private final Adopting adopting;
    private final Exchange exchange;

    AdoptionResource(CurrentCaller caller, GoodExamples examples, Adoptions adoptions, Adopting adopting, Exchange exchange) {
        this.caller = caller;
        this.examples = examples;
        this.adoptions = adoptions;
        this.adopting = adopting;
        this.exchange = exchange;
    }

    @Override
    public Response listAdoptions(String municipalityCode, UUID goodExampleId, Integer limit, Integer page, String cursor) {
        var example = examples.requireTold(caller.get(), goodExampleId);
        return exchange.answers().page(adoptions.ofExample(caller.get(), example.id(), new PageRequest(limit, page, cursor)));
    }

    @Override
    public Response createAdoption(String municipalityCode, UUID goodExampleId, CreateAdoptionRequest request, String idempotencyKey) {
        return exchange.once(municipalityCode, caller.get().key(), idempotencyKey, List.of(goodExampleId, request), () -> {
            var id = adopting.adopt(caller.get(), examples.requireTold(caller.get(), goodExampleId), request);
            return exchange.answers().created(adoptions.require(caller.get(), id), Adoptions.path(municipalityCode, id));
        });
    }

    @Override
    public Response getAdoption(String municipalityCode, UUID adoptionId) {
        return exchange.answers().ok(adoptions.require(caller.get(), adoptionId));
    }

    @Override
    public Response updateAdoption(String municipalityCode, UUID adoptionId, UpdateAdoptionRequest request, String ifMatch) {
        var version = EntityTags.requiredVersion(ifMatch);
        return exchange.inTransaction(municipalityCode, () -> {
            adopting.adapt(caller.get(), adoptions.require(caller.get(), adoptionId).resource(), version, request.getAdaptation());
            return exchange.answers().ok(adoptions.require(caller.get(), adoptionId));
        });
    }
}
