package se.stegvis.suggestion;

import static se.stegvis.api.model.SuggestionState.DEFERRED;
import static se.stegvis.api.model.SuggestionState.IN_ASSESSMENT;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import se.stegvis.api.model.DecideSuggestionRequest;
import se.stegvis.api.model.DecisionOutcome;
import se.stegvis.api.model.EventType;
import se.stegvis.api.model.ResumeSuggestionRequest;
import se.stegvis.identity.Caller;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemException.Refusal;
import se.stegvis.platform.time.Times;

/** The decision, with its reason to the author, and taking a deferred suggestion up again. In the caller's transaction. */
@ApplicationScoped
public class DecidingSuggestion {
    private final SuggestionDesk desk;
    private final SuggestionLedger ledger;
    private final AssessingSuggestion assessing;
    private final Surroundings surroundings;

    DecidingSuggestion(SuggestionDesk desk, SuggestionLedger ledger, AssessingSuggestion assessing, Surroundings surroundings) {
        this.desk = desk;
        this.ledger = ledger;
        this.assessing = assessing;
        this.surroundings = surroundings;
    }

    public void decide(Caller caller, UUID id, String ifMatch, DecideSuggestionRequest request) {
        var now = surroundings.times().now();
        var suggestion = desk.take(caller, id, Transition.DECIDE, ifMatch);
        requireFitting(caller, request, Times.dayOf(now));
        assessing.acknowledgeIfNobodyHas(caller, suggestion, now);
        var before = suggestion.state;
        suggestion.deferredUntil = request.getDeferredUntil();
        suggestion.responsibleId = request.getResponsiblePersonId();
        suggestion.plannedOn = request.getPlannedOn();
        suggestion.decide(request.getOutcome(), request.getReason(), caller.personId(), now);
        ledger.append(caller, id, new Happening(eventOf(request.getOutcome()), before, suggestion.state, request.getReason()), now);
    }

    public void resume(Caller caller, UUID id, String ifMatch, ResumeSuggestionRequest request) {
        var suggestion = desk.take(caller, id, Transition.RESUME, ifMatch);
        var now = surroundings.times().now();
        var code = caller.municipalityCode();
        suggestion.deferredUntil = null;
        suggestion.promise.beginAgain(Times.dayOf(now), surroundings.settings().workingDays(code), surroundings.settings().of(code));
        suggestion.become(IN_ASSESSMENT, now);
        ledger.append(caller, id, new Happening(EventType.RESUMED, DEFERRED, IN_ASSESSMENT, request.getReason()), now);
    }

    private static EventType eventOf(DecisionOutcome outcome) {
        return switch (outcome) {
            case ACCEPT -> EventType.ACCEPTED;
            case DECLINE -> EventType.DECLINED;
            case DEFER -> EventType.DEFERRED;
        };
    }

    private void requireFitting(Caller caller, DecideSuggestionRequest request, LocalDate today) {
        var refusals = new ArrayList<Refusal>();
        var outcome = request.getOutcome();
        if (outcome != DecisionOutcome.ACCEPT && request.getReason() == null) {
            refusals.add(Refusal.of("/reason", "reason-needed"));
        }
        if (outcome == DecisionOutcome.DEFER && request.getDeferredUntil() == null) {
            refusals.add(Refusal.of("/deferredUntil", "day-needed"));
        }
        if (outcome == DecisionOutcome.DEFER && request.getDeferredUntil() != null && !request.getDeferredUntil().isAfter(today)) {
            refusals.add(new Refusal("/deferredUntil", "not-after-today", request.getDeferredUntil()));
        }
        if (outcome != DecisionOutcome.DEFER && request.getDeferredUntil() != null) {
            refusals.add(new Refusal("/deferredUntil", "only-with-defer", request.getDeferredUntil()));
        }
        if (outcome != DecisionOutcome.ACCEPT && request.getResponsiblePersonId() != null) {
            refusals.add(Refusal.of("/responsiblePersonId", "only-with-accept"));
        }
        if (outcome != DecisionOutcome.ACCEPT && request.getPlannedOn() != null) {
            refusals.add(Refusal.of("/plannedOn", "only-with-accept"));
        }
        if (!refusals.isEmpty()) {
            throw ProblemException.rule(refusals.toArray(Refusal[]::new));
        }
        surroundings.requirePlan(caller, request.getResponsiblePersonId(), request.getPlannedOn(), today);
    }
}
