package se.stegvis.suggestion;

import jakarta.ws.rs.core.Response;
import java.util.UUID;
import se.stegvis.api.AssessmentApi;
import se.stegvis.api.model.AcknowledgeSuggestionRequest;
import se.stegvis.api.model.AssessSuggestionRequest;
import se.stegvis.api.model.DecideSuggestionRequest;
import se.stegvis.api.model.GiveInformationRequest;
import se.stegvis.api.model.ReferSuggestionRequest;
import se.stegvis.api.model.RequestInformationRequest;
import se.stegvis.api.model.ResumeSuggestionRequest;

/** The way to a decision, over HTTP. */
class AssessmentResource implements AssessmentApi {
    private final AssessingSuggestion assessing;
    private final DecidingSuggestion deciding;
    private final Moves moves;

    AssessmentResource(AssessingSuggestion assessing, DecidingSuggestion deciding, Moves moves) {
        this.assessing = assessing;
        this.deciding = deciding;
        this.moves = moves;
    }

    @Override
    public Response acknowledgeSuggestion(String municipalityCode, UUID suggestionId, AcknowledgeSuggestionRequest request, String ifMatch, String idempotencyKey) {
        return moves.once(suggestionId, idempotencyKey, request, caller -> assessing.acknowledge(caller, suggestionId, ifMatch, request));
    }

    @Override
    public Response assessSuggestion(String municipalityCode, UUID suggestionId, AssessSuggestionRequest request, String ifMatch, String idempotencyKey) {
        return moves.once(suggestionId, idempotencyKey, request, caller -> assessing.assess(caller, suggestionId, ifMatch, request));
    }

    @Override
    public Response requestInformation(String municipalityCode, UUID suggestionId, RequestInformationRequest request, String ifMatch, String idempotencyKey) {
        return moves.once(suggestionId, idempotencyKey, request, caller -> assessing.requestInformation(caller, suggestionId, ifMatch, request));
    }

    @Override
    public Response giveInformation(String municipalityCode, UUID suggestionId, GiveInformationRequest request, String ifMatch, String idempotencyKey) {
        return moves.once(suggestionId, idempotencyKey, request, caller -> assessing.giveInformation(caller, suggestionId, ifMatch, request));
    }

    @Override
    public Response referSuggestion(String municipalityCode, UUID suggestionId, ReferSuggestionRequest request, String ifMatch, String idempotencyKey) {
        return moves.once(suggestionId, idempotencyKey, request, caller -> assessing.refer(caller, suggestionId, ifMatch, request));
    }

    @Override
    public Response decideSuggestion(String municipalityCode, UUID suggestionId, DecideSuggestionRequest request, String ifMatch, String idempotencyKey) {
        return moves.once(suggestionId, idempotencyKey, request, caller -> deciding.decide(caller, suggestionId, ifMatch, request));
    }

    @Override
    public Response resumeSuggestion(String municipalityCode, UUID suggestionId, ResumeSuggestionRequest request, String ifMatch, String idempotencyKey) {
        return moves.once(suggestionId, idempotencyKey, request, caller -> deciding.resume(caller, suggestionId, ifMatch, request));
    }
}
