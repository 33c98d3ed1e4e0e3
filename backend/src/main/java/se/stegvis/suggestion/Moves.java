package se.stegvis.suggestion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Consumer;
import se.stegvis.identity.Caller;
import se.stegvis.identity.CurrentCaller;
import se.stegvis.platform.http.Answers;
import se.stegvis.platform.http.Exchange;

/** A move of a suggestion over HTTP: done once for its Idempotency-Key, answered with the suggestion as it then is. */
@RequestScoped
class Moves {
    private final CurrentCaller current;
    private final SuggestionDetail detail;
    private final Exchange exchange;

    Moves(CurrentCaller current, SuggestionDetail detail, Exchange exchange) {
        this.current = current;
        this.detail = detail;
        this.exchange = exchange;
    }

    Caller caller() {
        return current.get();
    }

    Answers answers() {
        return exchange.answers();
    }

    Exchange exchange() {
        return exchange;
    }

    /** POST of a move. */
    Response once(UUID suggestionId, String idempotencyKey, Object request, Consumer<Caller> move) {
        var caller = current.get();
        return exchange.once(caller.municipalityCode(), caller.key(), idempotencyKey, request, () -> made(caller, suggestionId, move));
    }

    /** PUT of a change. */
    Response inTransaction(UUID suggestionId, Consumer<Caller> move) {
        var caller = current.get();
        return exchange.inTransaction(caller.municipalityCode(), () -> made(caller, suggestionId, move));
    }

    private Response made(Caller caller, UUID suggestionId, Consumer<Caller> move) {
        move.accept(caller);
        // What is read next goes past the entities.
        Suggestion.flush();
        return exchange.answers().ok(detail.require(caller, suggestionId));
    }
}
