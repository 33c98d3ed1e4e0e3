package se.stegvis.recognition;

import jakarta.ws.rs.core.Response;
import java.util.UUID;
import se.stegvis.api.RecognitionApi;
import se.stegvis.api.model.CreateAwardRequest;
import se.stegvis.api.model.CreateNominationRequest;
import se.stegvis.api.model.CreateRecognitionFormRequest;
import se.stegvis.api.model.CreateRecognitionRequest;
import se.stegvis.api.model.RecognitionState;
import se.stegvis.api.model.UpdateRecognitionFormRequest;
import se.stegvis.identity.CurrentCaller;
import se.stegvis.platform.http.EntityTags;
import se.stegvis.platform.http.Exchange;
import se.stegvis.platform.page.PageRequest;

/** Nominations, awards and recognitions over HTTP. */
class RecognitionResource implements RecognitionApi {
    private final CurrentCaller caller;
    private final Nominations nominations;
    private final Awards awards;
    private final RecognitionForms forms;
    private final Recognitions recognitions;
    private final Celebrating celebrating;
    private final Exchange exchange;

    RecognitionResource(CurrentCaller caller, Nominations nominations, Awards awards, RecognitionForms forms, Recognitions recognitions, Celebrating celebrating,
            Exchange exchange) {
        this.caller = caller;
        this.nominations = nominations;
        this.awards = awards;
        this.forms = forms;
        this.recognitions = recognitions;
        this.celebrating = celebrating;
        this.exchange = exchange;
    }

    @Override
    public Response listNominations(String municipalityCode, String period, Integer limit, Integer page, String cursor) {
        return exchange.answers().page(nominations.list(caller.get(), period, new PageRequest(limit, page, cursor)));
    }

    @Override
    public Response getNomination(String municipalityCode, UUID nominationId) {
        return exchange.answers().ok(nominations.require(caller.get(), nominationId));
    }

    @Override
    public Response createNomination(String municipalityCode, CreateNominationRequest request, String idempotencyKey) {
        return exchange.once(municipalityCode, caller.get().key(), idempotencyKey, request, () -> {
            var id = nominations.nominate(caller.get(), request);
            return exchange.answers().created(nominations.require(caller.get(), id), Nominations.path(municipalityCode, id));
        });
    }

    @Override
    public Response deleteNomination(String municipalityCode, UUID nominationId, String ifMatch) {
        var version = EntityTags.requiredVersion(ifMatch);
        return exchange.inTransaction(municipalityCode, () -> {
            nominations.takeBack(caller.get(), nominationId, version);
            return exchange.answers().noContent();
        });
    }

    @Override
    public Response listAwards(String municipalityCode, Integer limit, Integer page, String cursor) {
        return exchange.answers().page(awards.list(caller.get(), new PageRequest(limit, page, cursor)));
    }

    @Override
    public Response getAward(String municipalityCode, UUID awardId) {
        return exchange.answers().ok(awards.require(caller.get(), awardId));
    }

    @Override
    public Response createAward(String municipalityCode, CreateAwardRequest request, String idempotencyKey) {
        return exchange.once(municipalityCode, caller.get().key(), idempotencyKey, request, () -> {
            var id = awards.choose(caller.get(), request);
            return exchange.answers().created(awards.require(caller.get(), id), Awards.path(municipalityCode, id));
        });
    }

    @Override
    public Response deleteAward(String municipalityCode, UUID awardId, String ifMatch) {
        var version = EntityTags.requiredVersion(ifMatch);
        return exchange.inTransaction(municipalityCode, () -> {
            awards.remove(caller.get(), awardId, version);
            return exchange.answers().noContent();
        });
    }

    @Override
    public Response listRecognitionForms(String municipalityCode, Integer limit, Integer page, String cursor) {
        return exchange.answers().page(forms.list(caller.get(), new PageRequest(limit, page, cursor)));
    }

    @Override
    public Response getRecognitionForm(String municipalityCode, UUID recognitionFormId) {
        return exchange.answers().ok(forms.require(caller.get(), recognitionFormId));
    }

    @Override
    public Response createRecognitionForm(String municipalityCode, CreateRecognitionFormRequest request, String idempotencyKey) {
        return exchange.once(municipalityCode, caller.get().key(), idempotencyKey, request, () -> {
            var id = forms.add(caller.get(), request);
            return exchange.answers().created(forms.require(caller.get(), id), RecognitionForms.path(municipalityCode, id));
        });
    }

    @Override
    public Response updateRecognitionForm(String municipalityCode, UUID recognitionFormId, UpdateRecognitionFormRequest request, String ifMatch) {
        var version = EntityTags.requiredVersion(ifMatch);
        return exchange.inTransaction(municipalityCode, () -> {
            forms.change(caller.get(), recognitionFormId, version, request);
            return exchange.answers().ok(forms.require(caller.get(), recognitionFormId));
        });
    }

    @Override
    public Response deleteRecognitionForm(String municipalityCode, UUID recognitionFormId, String ifMatch) {
        var version = EntityTags.requiredVersion(ifMatch);
        return exchange.inTransaction(municipalityCode, () -> {
            forms.remove(caller.get(), recognitionFormId, version);
            return exchange.answers().noContent();
        });
    }

    @Override
    public Response listRecognitions(String municipalityCode, UUID departmentId, String waitingFor, Integer limit, Integer page, String cursor) {
        return exchange.answers().page(recognitions.list(caller.get(), departmentId, waitingFor != null, new PageRequest(limit, page, cursor)));
    }

    @Override
    public Response getRecognition(String municipalityCode, UUID recognitionId) {
        return exchange.answers().ok(recognitions.require(caller.get(), recognitionId));
    }

    @Override
    public Response createRecognition(String municipalityCode, CreateRecognitionRequest request, String idempotencyKey) {
        return exchange.once(municipalityCode, caller.get().key(), idempotencyKey, request, () -> {
            var id = celebrating.celebrate(caller.get(), request);
            return exchange.answers().created(recognitions.require(caller.get(), id), Recognitions.path(municipalityCode, id));
        });
    }

    @Override
    public Response acceptRecognition(String municipalityCode, UUID recognitionId, String ifMatch, String idempotencyKey) {
        return answered(municipalityCode, recognitionId, ifMatch, idempotencyKey, RecognitionState.ACCEPTED);
    }

    @Override
    public Response refuseRecognition(String municipalityCode, UUID recognitionId, String ifMatch, String idempotencyKey) {
        return answered(municipalityCode, recognitionId, ifMatch, idempotencyKey, RecognitionState.REFUSED);
    }

    private Response answered(String municipalityCode, UUID id, String ifMatch, String idempotencyKey, RecognitionState answer) {
        var version = EntityTags.requiredVersion(ifMatch);
        return exchange.once(municipalityCode, caller.get().key(), idempotencyKey, id,
                () -> exchange.answers().ok(recognitions.answer(caller.get(), id, version, answer)));
    }
}
