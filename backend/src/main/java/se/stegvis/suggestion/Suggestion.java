package se.stegvis.suggestion;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import se.stegvis.api.model.DecisionOutcome;
import se.stegvis.api.model.SuggestionState;

/**
 * A suggestion while it changes. What is counted beside it (supports, comments, events) is not mapped: others change that at the
 * same time, and a change writes only the columns that it means to.
 */
@Entity
@DynamicUpdate
class Suggestion extends PanacheEntityBase {
    @Id
    UUID id;

    @Column(updatable = false)
    String municipalityCode;

    UUID departmentId;
    UUID handlingDepartmentId;

    @Enumerated(EnumType.STRING)
    SuggestionState state;

    String title;
    String problem;
    String idea;
    String expectedEffect;
    String signedBy;
    boolean blind;
    Instant listedAt;
    Instant updatedAt;
    Instant submittedAt;
    Instant acknowledgedAt;
    Instant decidedAt;
    Instant implementedAt;

    @Embedded
    ServicePromise promise;

    String informationRequest;

    @Enumerated(EnumType.STRING)
    DecisionOutcome decisionOutcome;

    String decisionReason;
    UUID decidedBy;
    LocalDate deferredUntil;
    UUID responsibleId;
    LocalDate plannedOn;
    String stopReason;
    String implementation;
    LocalDate implementedOn;
    UUID implementedBy;
    UUID mergedIntoId;
    UUID canonicalId;

    @Enumerated(EnumType.STRING)
    SuggestionState stateBeforeMerge;

    /** Guards every change: the row is changed only while it still has the version, and so the state, that was read. */
    @Version
    int version;

    static Optional<Suggestion> find(String municipalityCode, UUID id) {
        return find("municipalityCode = ?1 and id = ?2", municipalityCode, id).firstResultOptional();
    }

    /** Goes to a state; the due day follows. */
    void become(SuggestionState next, Instant now) {
        state = next;
        settle(now);
    }

    /** Derives the due day anew, after a change that may have moved it. */
    void settle(Instant now) {
        updatedAt = now;
        promise.settle(state, deferredUntil, plannedOn, implementedOn);
        if (promise.escalationLevel == 0) {
            handlingDepartmentId = departmentId;
        }
    }

    void submit(Instant now) {
        submittedAt = now;
        listedAt = now;
        become(SuggestionState.SUBMITTED, now);
    }

    void acknowledge(Instant now) {
        acknowledgedAt = now;
        become(SuggestionState.IN_ASSESSMENT, now);
    }

    void decide(DecisionOutcome outcome, String reason, UUID by, Instant now) {
        decisionOutcome = outcome;
        decisionReason = reason;
        decidedBy = by;
        decidedAt = now;
        become(switch (outcome) {
            case ACCEPT -> SuggestionState.ACCEPTED;
            case DECLINE -> SuggestionState.DECLINED;
            case DEFER -> SuggestionState.DEFERRED;
        }, now);
    }

    void implement(String what, LocalDate on, UUID by, Instant now) {
        implementation = what;
        implementedOn = on;
        implementedBy = by;
        implementedAt = now;
        promise.followUpCount = 0;
        become(SuggestionState.IMPLEMENTED, now);
    }

    void mergeInto(Suggestion other, Instant now) {
        stateBeforeMerge = state;
        mergedIntoId = other.id;
        canonicalId = other.canonicalId;
        become(SuggestionState.MERGED, now);
    }

    void standAlone(Instant now) {
        var before = stateBeforeMerge;
        stateBeforeMerge = null;
        mergedIntoId = null;
        canonicalId = id;
        become(before, now);
    }
}
