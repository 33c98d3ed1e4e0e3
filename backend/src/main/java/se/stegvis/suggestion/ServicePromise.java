package se.stegvis.suggestion;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import se.stegvis.api.model.DueReason;
import se.stegvis.api.model.MunicipalitySettings;
import se.stegvis.api.model.SuggestionState;
import se.stegvis.platform.time.WorkingDays;

/**
 * By when the next step of a suggestion is due, and who answers for it. Days are those of Europe/Stockholm. The one due day is
 * always derived from the state, so that it cannot drift from it.
 */
@Embeddable
class ServicePromise {
    /** Days after the implementation when "still in use?" is asked (domain, section 4). */
    private static final int[] FOLLOW_UP_DAYS = {30, 90, 180};

    LocalDate acknowledgeDueOn;
    LocalDate decideDueOn;
    LocalDate informationAskedOn;
    LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    DueReason dueReason;

    LocalDate remindedOn;
    int escalationLevel;
    int followUpCount;

    /** The promise begins with the submission; the day of submission itself does not count. */
    void begin(LocalDate today, WorkingDays days, MunicipalitySettings settings) {
        acknowledgeDueOn = days.plus(today, settings.getAcknowledgeWithinDays());
        decideDueOn = days.plus(today, settings.getDecideWithinDays());
    }

    /** While the author is asked, the clock stands still. */
    void pause(LocalDate today) {
        informationAskedOn = today;
    }

    void goOn(LocalDate today, WorkingDays days) {
        decideDueOn = days.plus(decideDueOn, days.between(informationAskedOn, today));
        informationAskedOn = null;
    }

    /** What was deferred and is taken up again has the whole time for a decision once more. */
    void beginAgain(LocalDate today, WorkingDays days, MunicipalitySettings settings) {
        decideDueOn = days.plus(today, settings.getDecideWithinDays());
    }

    /** Days after the implementation of the follow-up that comes next; null when all have been answered. */
    Integer nextFollowUpDay() {
        return followUpCount < FOLLOW_UP_DAYS.length ? FOLLOW_UP_DAYS[followUpCount] : null;
    }

    /** Sets the due day that the state asks for. A new due day is a new beginning: nobody has been reminded of it. */
    void settle(SuggestionState state, LocalDate deferredUntil, LocalDate plannedOn, LocalDate implementedOn) {
        var before = dueOn;
        switch (state) {
            case SUBMITTED -> due(DueReason.ACKNOWLEDGE, acknowledgeDueOn);
            case IN_ASSESSMENT -> due(DueReason.DECIDE, decideDueOn);
            case DEFERRED -> due(DueReason.RESUME, deferredUntil);
            case ACCEPTED, IN_PROGRESS -> due(DueReason.IMPLEMENT, plannedOn);
            case IMPLEMENTED, VERIFIED -> due(DueReason.FOLLOW_UP, nextFollowUpDay() == null ? null : implementedOn.plusDays(nextFollowUpDay()));
            case DRAFT, NEEDS_INFO, DECLINED, STOPPED, WITHDRAWN, MERGED -> due(null, null);
        }
        if (dueOn == null || !dueOn.equals(before)) {
            remindedOn = null;
            escalationLevel = 0;
        }
    }

    private void due(DueReason reason, LocalDate day) {
        dueOn = day;
        dueReason = day == null ? null : reason;
    }
}
