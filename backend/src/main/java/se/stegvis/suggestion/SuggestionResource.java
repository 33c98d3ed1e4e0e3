package se.stegvis.suggestion;

import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.stegvis.api.SuggestionApi;
import se.stegvis.api.model.CreateSuggestionRequest;
import se.stegvis.api.model.MergeSuggestionRequest;
import se.stegvis.api.model.ReverseMergeRequest;
import se.stegvis.api.model.SuggestionState;
import se.stegvis.api.model.UpdateSuggestionRequest;
import se.stegvis.api.model.WithdrawSuggestionRequest;
import se.stegvis.identity.Action;
import se.stegvis.platform.page.PageRequest;

/** Suggestions over HTTP: lists, one, its history, and what its authors do with it. */
class SuggestionResource implements SuggestionApi {
    private final SuggestionReading reading;
    private final CreatingSuggestion creating;
    private final OwnSuggestion own;
    private final MergingSuggestions merging;
    private final Moves moves;

    SuggestionResource(SuggestionReading reading, CreatingSuggestion creating, OwnSuggestion own, MergingSuggestions merging, Moves moves) {
        this.reading = reading;
        this.creating = creating;
        this.own = own;
        this.merging = merging;
        this.moves = moves;
    }

    @Override
    public Response listSuggestions(String municipalityCode, String q, UUID departmentId, Boolean includeUnits, List<SuggestionState> states, String authoredBy,
            String waitingFor, String followedBy, Boolean overdue, LocalDate submittedFrom, LocalDate submittedTo, String sort, Integer limit, Integer page, String cursor) {
        var query = new SuggestionQuery(q, departmentId, includeUnits, states == null ? List.of() : states, authoredBy != null, waitingFor != null, followedBy != null,
                overdue, submittedFrom, submittedTo, sort);
        return moves.answers().page(reading.list().list(moves.caller(), query, new PageRequest(limit, page, cursor)));
    }

    @Override
    public Response listSimilarSuggestions(String municipalityCode, String text, Integer limit) {
        return moves.answers().page(reading.list().similar(moves.caller(), text, limit));
    }

    @Override
    public Response getSuggestion(String municipalityCode, UUID suggestionId) {
        return moves.answers().ok(reading.detail().require(moves.caller(), suggestionId));
    }

    @Override
    public Response listSuggestionEvents(String municipalityCode, UUID suggestionId, Integer limit, Integer page, String cursor) {
        return moves.answers().page(reading.history().list(moves.caller(), suggestionId, new PageRequest(limit, page, cursor)));
    }

    @Override
    public Response createSuggestion(String municipalityCode, CreateSuggestionRequest request, String idempotencyKey) {
        var caller = moves.caller();
        return moves.exchange().once(municipalityCode, caller.key(), idempotencyKey, request, () -> {
            var id = creating.create(caller, request);
            return moves.answers().created(reading.detail().require(caller, id), SuggestionMapping.path(municipalityCode, id));
        });
    }

    @Override
    public Response updateSuggestion(String municipalityCode, UUID suggestionId, UpdateSuggestionRequest request, String ifMatch) {
        return moves.inTransaction(suggestionId, caller -> own.update(caller, suggestionId, ifMatch, request));
    }

    @Override
    public Response deleteSuggestion(String municipalityCode, UUID suggestionId, String ifMatch) {
        return moves.exchange().inTransaction(municipalityCode, () -> {
            own.throwAway(moves.caller(), suggestionId, ifMatch);
            return moves.answers().noContent();
        });
    }

    @Override
    public Response submitSuggestion(String municipalityCode, UUID suggestionId, String ifMatch, String idempotencyKey) {
        return moves.once(suggestionId, idempotencyKey, Action.SUBMIT_SUGGESTION, caller -> own.submit(caller, suggestionId, ifMatch));
    }

    @Override
    public Response withdrawSuggestion(String municipalityCode, UUID suggestionId, WithdrawSuggestionRequest request, String ifMatch, String idempotencyKey) {
        return moves.once(suggestionId, idempotencyKey, request, caller -> own.withdraw(caller, suggestionId, ifMatch, request));
    }

    @Override
    public Response mergeSuggestion(String municipalityCode, UUID suggestionId, MergeSuggestionRequest request, String ifMatch, String idempotencyKey) {
        return moves.once(suggestionId, idempotencyKey, request, caller -> merging.merge(caller, suggestionId, ifMatch, request));
    }

    @Override
    public Response reverseMerge(String municipalityCode, UUID suggestionId, ReverseMergeRequest request, String ifMatch, String idempotencyKey) {
        return moves.once(suggestionId, idempotencyKey, request, caller -> merging.reverse(caller, suggestionId, ifMatch, request));
    }
}
