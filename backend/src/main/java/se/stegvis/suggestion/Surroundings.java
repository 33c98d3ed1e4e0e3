package se.stegvis.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.stegvis.identity.Caller;
import se.stegvis.identity.People;
import se.stegvis.municipality.Settings;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemException.Refusal;
import se.stegvis.platform.time.Times;

/** What a decision or plan must know of the world around the suggestion: the time, the settings, and who exists. */
@ApplicationScoped
class Surroundings {
    private final People people;
    private final Settings settings;
    private final Times times;

    Surroundings(People people, Settings settings, Times times) {
        this.people = people;
        this.settings = settings;
        this.times = times;
    }

    Times times() {
        return times;
    }

    Settings settings() {
        return settings;
    }

    /** A plan names a person of the municipality and a day that has not passed; either may be left out. */
    void requirePlan(Caller caller, UUID responsible, LocalDate plannedOn, LocalDate today) {
        if (responsible != null && !people.exist(caller.municipalityCode(), List.of(responsible))) {
            throw ProblemException.rule(new Refusal("/responsiblePersonId", "unknown-reference", responsible));
        }
        if (plannedOn != null && plannedOn.isBefore(today)) {
            throw ProblemException.rule(new Refusal("/plannedOn", "before-today", plannedOn));
        }
    }
}
