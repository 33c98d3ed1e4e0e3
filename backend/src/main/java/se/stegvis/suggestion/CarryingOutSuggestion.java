package se.stegvis.suggestion;

import static se.stegvis.api.model.SuggestionState.ACCEPTED;
import static se.stegvis.api.model.SuggestionState.IMPLEMENTED;
import static se.stegvis.api.model.SuggestionState.IN_PROGRESS;
import static se.stegvis.api.model.SuggestionState.STOPPED;
import static se.stegvis.api.model.SuggestionState.VERIFIED;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import se.stegvis.api.model.EffectInput;
import se.stegvis.api.model.EventType;
import se.stegvis.api.model.FollowUpSuggestionRequest;
import se.stegvis.api.model.ImplementSuggestionRequest;
import se.stegvis.api.model.PlanSuggestionRequest;
import se.stegvis.api.model.StartSuggestionRequest;
import se.stegvis.api.model.StopSuggestionRequest;
import se.stegvis.identity.Caller;
import se.stegvis.platform.time.Times;

/** From the decision to the followed-up effect: plan, start, stop, implement, follow up. In the caller's transaction. */
@ApplicationScoped
public class CarryingOutSuggestion {
    private final SuggestionDesk desk;
    private final SuggestionLedger ledger;
    private final Effects effects;
    private final Surroundings surroundings;

    CarryingOutSuggestion(SuggestionDesk desk, SuggestionLedger ledger, Effects effects, Surroundings surroundings) {
        this.desk = desk;
        this.ledger = ledger;
        this.effects = effects;
        this.surroundings = surroundings;
    }

    public void plan(Caller caller, UUID id, String ifMatch, PlanSuggestionRequest request) {
        var now = surroundings.times().now();
        var suggestion = desk.take(caller, id, Transition.PLAN, ifMatch);
        surroundings.requirePlan(caller, request.getResponsiblePersonId(), request.getPlannedOn(), Times.dayOf(now));
        suggestion.responsibleId = request.getResponsiblePersonId();
        suggestion.plannedOn = request.getPlannedOn();
        suggestion.settle(now);
        ledger.append(caller, id, new Happening(EventType.PLANNED, suggestion.state, suggestion.state, null), now);
    }

    public void start(Caller caller, UUID id, String ifMatch, StartSuggestionRequest request) {
        var suggestion = desk.take(caller, id, Transition.START, ifMatch);
        var now = surroundings.times().now();
        suggestion.become(IN_PROGRESS, now);
        ledger.append(caller, id, new Happening(EventType.STARTED, ACCEPTED, IN_PROGRESS, request.getNote()), now);
    }

    public void stop(Caller caller, UUID id, String ifMatch, StopSuggestionRequest request) {
        var suggestion = desk.take(caller, id, Transition.STOP, ifMatch);
        var before = suggestion.state;
        var now = surroundings.times().now();
        suggestion.stopReason = request.getReason();
        suggestion.become(STOPPED, now);
        ledger.append(caller, id, new Happening(EventType.STOPPED, before, STOPPED, request.getReason()), now);
    }

    public void implement(Caller caller, UUID id, String ifMatch, ImplementSuggestionRequest request) {
        var suggestion = desk.take(caller, id, Transition.IMPLEMENT, ifMatch);
        var before = suggestion.state;
        var now = surroundings.times().now();
        var day = CreatingSuggestion.requireNotInTheFuture(request.getImplementedOn(), now, "/implementedOn");
        suggestion.implement(request.getDescription(), day, caller.personId(), now);
        if (request.getEffect() != null) {
            effects.record(caller, id, request.getEffect(), null, null, now);
        }
        ledger.append(caller, id, new Happening(EventType.IMPLEMENTED, before, IMPLEMENTED, request.getDescription()), now);
    }

    /** Still in use: verified, and asked again later. Not in use: there is work to do again. */
    public void followUp(Caller caller, UUID id, String ifMatch, FollowUpSuggestionRequest request) {
        var suggestion = desk.take(caller, id, Transition.FOLLOW_UP, ifMatch);
        var before = suggestion.state;
        var now = surroundings.times().now();
        var day = suggestion.promise.nextFollowUpDay();
        effects.record(caller, id, effectOf(request), day == null ? (int) daysSince(suggestion, now) : day, request.getStillInUse(), now);
        if (request.getStillInUse()) {
            suggestion.promise.followUpCount++;
            suggestion.become(VERIFIED, now);
            var type = before == VERIFIED ? EventType.FOLLOWED_UP : EventType.VERIFIED;
            ledger.append(caller, id, new Happening(type, before, VERIFIED, request.getDescription()), now);
        } else {
            suggestion.plannedOn = null;
            suggestion.become(IN_PROGRESS, now);
            ledger.append(caller, id, new Happening(EventType.REVERTED, before, IN_PROGRESS, request.getDescription()), now);
        }
    }

    private static long daysSince(Suggestion suggestion, Instant now) {
        return ChronoUnit.DAYS.between(suggestion.implementedOn, Times.dayOf(now));
    }

    private static EffectInput effectOf(FollowUpSuggestionRequest request) {
        return new EffectInput()
                .areas(request.getAreas())
                .description(request.getDescription())
                .hoursSavedPerMonth(request.getHoursSavedPerMonth())
                .moneySavedPerYear(request.getMoneySavedPerYear());
    }
}
