package se.stegvis.suggestion;

import jakarta.ws.rs.core.Response;
import java.util.UUID;
import se.stegvis.api.ImplementationApi;
import se.stegvis.api.model.FollowUpSuggestionRequest;
import se.stegvis.api.model.ImplementSuggestionRequest;
import se.stegvis.api.model.PlanSuggestionRequest;
import se.stegvis.api.model.StartSuggestionRequest;
import se.stegvis.api.model.StopSuggestionRequest;

/** From the decision to the followed-up effect, over HTTP. */
class ImplementationResource implements ImplementationApi {
    private final CarryingOutSuggestion carryingOut;
    private final Moves moves;

    ImplementationResource(CarryingOutSuggestion carryingOut, Moves moves) {
        this.carryingOut = carryingOut;
        this.moves = moves;
    }

    @Override
    public Response planSuggestion(String municipalityCode, UUID suggestionId, PlanSuggestionRequest request, String ifMatch, String idempotencyKey) {
        return moves.once(suggestionId, idempotencyKey, request, caller -> carryingOut.plan(caller, suggestionId, ifMatch, request));
    }

    @Override
    public Response startSuggestion(String municipalityCode, UUID suggestionId, StartSuggestionRequest request, String ifMatch, String idempotencyKey) {
        return moves.once(suggestionId, idempotencyKey, request, caller -> carryingOut.start(caller, suggestionId, ifMatch, request));
    }

    @Override
    public Response stopSuggestion(String municipalityCode, UUID suggestionId, StopSuggestionRequest request, String ifMatch, String idempotencyKey) {
        return moves.once(suggestionId, idempotencyKey, request, caller -> carryingOut.stop(caller, suggestionId, ifMatch, request));
    }

    @Override
    public Response implementSuggestion(String municipalityCode, UUID suggestionId, ImplementSuggestionRequest request, String ifMatch, String idempotencyKey) {
        return moves.once(suggestionId, idempotencyKey, request, caller -> carryingOut.implement(caller, suggestionId, ifMatch, request));
    }

    @Override
    public Response followUpSuggestion(String municipalityCode, UUID suggestionId, FollowUpSuggestionRequest request, String ifMatch, String idempotencyKey) {
        return moves.once(suggestionId, idempotencyKey, request, caller -> carryingOut.followUp(caller, suggestionId, ifMatch, request));
    }
}
