package se.stegvis.goodexample;

import jakarta.ws.rs.core.Response;
import java.util.UUID;
import se.stegvis.api.GoodExampleApi;
import se.stegvis.api.model.CreateGoodExampleRequest;
import se.stegvis.api.model.ExampleOrigin;
import se.stegvis.api.model.UpdateGoodExampleRequest;
import se.stegvis.identity.CurrentCaller;
import se.stegvis.platform.http.EntityTags;
import se.stegvis.platform.http.Exchange;
import se.stegvis.platform.page.PageRequest;

/** Good examples over HTTP. */
class GoodExampleResource implements GoodExampleApi {
    private final CurrentCaller caller;
    private final GoodExamples examples;
    private final TellingExamples telling;
    private final PublicExamples publicExamples;
    private final Exchange exchange;

    GoodExampleResource(CurrentCaller caller, GoodExamples examples, TellingExamples telling, PublicExamples publicExamples, Exchange exchange) {
        this.caller = caller;
        this.examples = examples;
        this.telling = telling;
        this.publicExamples = publicExamples;
        this.exchange = exchange;
    }

    @Override
    public Response listGoodExamples(
            String municipalityCode, String q, String tag, ExampleOrigin origin, UUID suggestionId, Integer limit, Integer page, String cursor) {
        var query = new ExampleQuery(q, tag, origin, suggestionId);
        return exchange.answers().page(examples.list(caller.get(), query, new PageRequest(limit, page, cursor)));
    }

    @Override
    public Response getGoodExample(String municipalityCode, UUID goodExampleId) {
        return exchange.answers().ok(examples.require(caller.get(), goodExampleId));
    }

    @Override
    public Response createGoodExample(String municipalityCode, CreateGoodExampleRequest request, String idempotencyKey) {
        return exchange.once(municipalityCode, caller.get().key(), idempotencyKey, request, () -> {
            var id = telling.tell(caller.get(), request);
            return exchange.answers().created(examples.require(caller.get(), id), GoodExamples.path(municipalityCode, id));
        });
    }

    @Override
    public Response updateGoodExample(String municipalityCode, UUID goodExampleId, UpdateGoodExampleRequest request, String ifMatch) {
        var version = EntityTags.requiredVersion(ifMatch);
        return exchange.inTransaction(municipalityCode, () -> {
            telling.tellAnew(caller.get(), goodExampleId, version, request);
            return exchange.answers().ok(examples.require(caller.get(), goodExampleId));
        });
    }

    @Override
    public Response deleteGoodExample(String municipalityCode, UUID goodExampleId, String ifMatch) {
        var version = EntityTags.requiredVersion(ifMatch);
        return exchange.inTransaction(municipalityCode, () -> {
            telling.takeBack(caller.get(), goodExampleId, version);
            return exchange.answers().noContent();
        });
    }

    @Override
    public Response showAsContact(String municipalityCode, UUID goodExampleId) {
        return exchange.inTransaction(municipalityCode, () -> {
            examples.require(caller.get(), goodExampleId);
            telling.showAsContact(caller.get(), goodExampleId);
            return exchange.answers().ok(examples.require(caller.get(), goodExampleId));
        });
    }

    @Override
    public Response hideAsContact(String municipalityCode, UUID goodExampleId) {
        return exchange.inTransaction(municipalityCode, () -> {
            examples.require(caller.get(), goodExampleId);
            telling.hideAsContact(caller.get(), goodExampleId);
            return exchange.answers().noContent();
        });
    }

    @Override
    public Response listPublicGoodExamples(String q, String tag, String municipalityCode, Integer limit, Integer page, String cursor) {
        return exchange.answers().page(publicExamples.list(q, tag, municipalityCode, new PageRequest(limit, page, cursor)));
    }

    @Override
    public Response getPublicGoodExample(UUID goodExampleId) {
        return exchange.answers().ok(publicExamples.require(goodExampleId));
    }
}
