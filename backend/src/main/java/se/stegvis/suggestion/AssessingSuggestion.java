package se.stegvis.suggestion;

import static se.stegvis.api.model.SuggestionState.IN_ASSESSMENT;
import static se.stegvis.api.model.SuggestionState.NEEDS_INFO;
import static se.stegvis.api.model.SuggestionState.SUBMITTED;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.stegvis.api.model.AcknowledgeSuggestionRequest;
import se.stegvis.api.model.AssessSuggestionRequest;
import se.stegvis.api.model.EventType;
import se.stegvis.api.model.GiveInformationRequest;
import se.stegvis.api.model.ReferSuggestionRequest;
import se.stegvis.api.model.RequestInformationRequest;
import se.stegvis.department.Departments;
import se.stegvis.identity.Caller;
import se.stegvis.municipality.Settings;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemException.Refusal;
import se.stegvis.platform.tenancy.Ids;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.platform.time.Times;

/** The way to a decision: acknowledge, assess, ask the author, refer to where it belongs. In the caller's transaction. */
@ApplicationScoped
public class AssessingSuggestion {
    private final SuggestionDesk desk;
    private final SuggestionLedger ledger;
    private final Departments departments;
    private final TenantQueries queries;
    private final Settings settings;
    private final Times times;

    AssessingSuggestion(SuggestionDesk desk, SuggestionLedger ledger, Departments departments, TenantQueries queries, Surroundings surroundings) {
        this.desk = desk;
        this.ledger = ledger;
        this.departments = departments;
        this.queries = queries;
        this.settings = surroundings.settings();
        this.times = surroundings.times();
    }

    public void acknowledge(Caller caller, UUID id, String ifMatch, AcknowledgeSuggestionRequest request) {
        var suggestion = desk.take(caller, id, Transition.ACKNOWLEDGE, ifMatch);
        acknowledge(caller, suggestion, request.getMessage(), times.now());
    }

    /** Whoever goes on with a suggestion that nobody has acknowledged has thereby acknowledged it. */
    void acknowledgeIfNobodyHas(Caller caller, Suggestion suggestion, Instant now) {
        if (suggestion.state == SUBMITTED) {
            acknowledge(caller, suggestion, null, now);
        }
    }

    private void acknowledge(Caller caller, Suggestion suggestion, String message, Instant now) {
        suggestion.acknowledge(now);
        ledger.append(caller, suggestion.id, new Happening(EventType.ACKNOWLEDGED, SUBMITTED, IN_ASSESSMENT, message), now);
    }

    public void assess(Caller caller, UUID id, String ifMatch, AssessSuggestionRequest request) {
        var suggestion = desk.take(caller, id, Transition.ASSESS, ifMatch);
        var now = times.now();
        acknowledgeIfNobodyHas(caller, suggestion, now);
        queries.update(caller.municipalityCode(), new Sql("""
                INSERT INTO assessment (id, municipality_code, suggestion_id, effort, benefit, areas, note, assessed_by, assessed_at)
                VALUES (?, ?, ?, ?, ?, ?::text[], ?, ?, ?)""",
                Ids.next(), caller.municipalityCode(), id, request.getEffort(), request.getBenefit(),
                request.getAreas() == null ? List.of() : request.getAreas(), request.getNote(), caller.personId(), now));
        suggestion.updatedAt = now;
        ledger.append(caller, id, new Happening(EventType.ASSESSED, IN_ASSESSMENT, IN_ASSESSMENT, null), now);
    }

    public void requestInformation(Caller caller, UUID id, String ifMatch, RequestInformationRequest request) {
        var suggestion = desk.take(caller, id, Transition.REQUEST_INFORMATION, ifMatch);
        var now = times.now();
        acknowledgeIfNobodyHas(caller, suggestion, now);
        suggestion.informationRequest = request.getQuestion();
        suggestion.promise.pause(Times.dayOf(now));
        suggestion.become(NEEDS_INFO, now);
        ledger.append(caller, id, new Happening(EventType.INFORMATION_REQUESTED, IN_ASSESSMENT, NEEDS_INFO, request.getQuestion()), now);
    }

    public void giveInformation(Caller caller, UUID id, String ifMatch, GiveInformationRequest request) {
        var suggestion = desk.take(caller, id, Transition.GIVE_INFORMATION, ifMatch);
        var now = times.now();
        suggestion.informationRequest = null;
        suggestion.promise.goOn(Times.dayOf(now), settings.workingDays(caller.municipalityCode()));
        suggestion.become(IN_ASSESSMENT, now);
        ledger.append(caller, id, new Happening(EventType.INFORMATION_GIVEN, NEEDS_INFO, IN_ASSESSMENT, request.getAnswer()), now);
    }

    /** The suggestion changes owner and keeps its state and due day: referring must not buy time. */
    public void refer(Caller caller, UUID id, String ifMatch, ReferSuggestionRequest request) {
        var suggestion = desk.take(caller, id, Transition.REFER, ifMatch);
        var place = departments.find(caller.municipalityCode(), request.getDepartmentId())
                .orElseThrow(() -> ProblemException.rule(new Refusal("/departmentId", "unknown-reference", request.getDepartmentId())));
        if (place.closed()) {
            throw ProblemException.rule(new Refusal("/departmentId", "closed-department", place.id()));
        }
        if (place.id().equals(suggestion.departmentId)) {
            throw ProblemException.rule(new Refusal("/departmentId", "same-department", place.id()));
        }
        var now = times.now();
        suggestion.departmentId = place.id();
        suggestion.handlingDepartmentId = place.id();
        suggestion.promise.escalationLevel = 0;
        suggestion.promise.remindedOn = null;
        suggestion.updatedAt = now;
        Suggestion.flush();
        ledger.append(caller, id, new Happening(EventType.REFERRED, suggestion.state, suggestion.state, request.getReason()), now);
    }
}
