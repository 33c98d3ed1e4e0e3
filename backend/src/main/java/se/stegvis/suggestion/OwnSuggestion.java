package se.stegvis.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.stegvis.api.model.EventType;
import se.stegvis.api.model.SuggestionState;
import se.stegvis.api.model.UpdateSuggestionRequest;
import se.stegvis.api.model.WithdrawSuggestionRequest;
import se.stegvis.identity.Caller;
import se.stegvis.municipality.Settings;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemException.Refusal;
import se.stegvis.platform.time.Times;

/** What authors do with their own suggestion: change its text, submit it, throw it away, withdraw it. In the caller's transaction. */
@ApplicationScoped
public class OwnSuggestion {
    private final SuggestionDesk desk;
    private final SuggestionLedger ledger;
    private final Settings settings;
    private final Times times;

    OwnSuggestion(SuggestionDesk desk, SuggestionLedger ledger, Settings settings, Times times) {
        this.desk = desk;
        this.ledger = ledger;
        this.settings = settings;
        this.times = times;
    }

    public void update(Caller caller, UUID id, String ifMatch, UpdateSuggestionRequest request) {
        if (request.getProblem() == null && request.getTitle() == null) {
            throw ProblemException.rule(Refusal.of("/problem", "problem-or-title"));
        }
        var suggestion = desk.take(caller, id, Transition.UPDATE, ifMatch);
        var now = times.now();
        suggestion.title = request.getTitle() == null ? Titles.of(request.getProblem(), request.getIdea()) : request.getTitle();
        suggestion.problem = request.getProblem();
        suggestion.idea = request.getIdea();
        suggestion.expectedEffect = request.getExpectedEffect();
        suggestion.updatedAt = now;
        if (suggestion.state != SuggestionState.DRAFT) {
            ledger.append(caller, id, new Happening(EventType.EDITED, suggestion.state, suggestion.state, null), now);
        }
    }

    public void submit(Caller caller, UUID id, String ifMatch) {
        var suggestion = desk.take(caller, id, Transition.SUBMIT, ifMatch);
        var now = times.now();
        var inForce = settings.of(caller.municipalityCode());
        suggestion.blind = inForce.getBlindAssessment();
        suggestion.promise.begin(Times.dayOf(now), settings.workingDays(caller.municipalityCode()), inForce);
        suggestion.submit(now);
        ledger.append(caller, id, new Happening(EventType.SUBMITTED, SuggestionState.DRAFT, SuggestionState.SUBMITTED, null), now);
    }

    public void throwAway(Caller caller, UUID id, String ifMatch) {
        desk.take(caller, id, Transition.DELETE, ifMatch).delete();
    }

    public void withdraw(Caller caller, UUID id, String ifMatch, WithdrawSuggestionRequest request) {
        var suggestion = desk.take(caller, id, Transition.WITHDRAW, ifMatch);
        var before = suggestion.state;
        var now = times.now();
        suggestion.become(SuggestionState.WITHDRAWN, now);
        ledger.append(caller, id, new Happening(EventType.WITHDRAWN, before, SuggestionState.WITHDRAWN, request.getReason()), now);
    }
}
