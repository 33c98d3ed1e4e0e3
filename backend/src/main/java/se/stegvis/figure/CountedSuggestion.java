package se.stegvis.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.stegvis.api.model.EventType;
import se.stegvis.api.model.SuggestionState;
import se.stegvis.figure.Cell.Measure;
import se.stegvis.platform.time.Times;
import se.stegvis.platform.time.WorkingDays;

/**
 * What one suggestion adds to the figures, by the rules of counting: a function of its events alone.
 *
 * @param departmentId where it was first submitted, wherever it was referred to later
 * @param submittedOn null where it does not count as submitted
 * @param decidedOn day of the first answer yes, no, or later; null where there was none, or where it does not count as submitted
 * @param decisionDays working days from submission to that answer; null with it
 * @param implementedOn null where it does not count as implemented
 * @param implementationDays working days from submission to implementation; null with it
 */
record CountedSuggestion(
        UUID departmentId, LocalDate submittedOn, LocalDate decidedOn, Integer decisionDays, LocalDate implementedOn, Integer implementationDays) {
    private static final Set<EventType> DECISIONS = Set.of(EventType.ACCEPTED, EventType.DECLINED, EventType.DEFERRED);
    private static final Set<SuggestionState> IMPLEMENTED = Set.of(SuggestionState.IMPLEMENTED, SuggestionState.VERIFIED);

    /** Of its events in their order; at least one. */
    static CountedSuggestion of(List<Occurrence> events, CountingRules rules, WorkingDays calendar) {
        var submission = first(events, Set.of(EventType.SUBMITTED));
        var department = submission.orElse(events.get(0)).departmentId();
        if (submission.isEmpty() || isRegretted(events, submission.get().at(), rules)) {
            return new CountedSuggestion(department, null, null, null, null, null);
        }
        var submittedOn = Times.dayOf(submission.get().at());
        var decidedOn = first(events, DECISIONS).map(event -> Times.dayOf(event.at())).orElse(null);
        var implementedOn = IMPLEMENTED.contains(events.get(events.size() - 1).to())
                ? first(events, Set.of(EventType.IMPLEMENTED)).map(event -> Times.dayOf(event.at())).orElse(null)
                : null;
        return new CountedSuggestion(department, submittedOn, decidedOn, days(submittedOn, decidedOn, calendar), implementedOn, days(submittedOn, implementedOn, calendar));
    }

    /** The cells that it stands in, once in each. */
    List<Cell> cells() {
        var cells = new ArrayList<Cell>();
        if (submittedOn != null) {
            cells.add(cell(submittedOn, Measure.SUBMITTED, 0));
        }
        if (decidedOn != null) {
            cells.add(cell(decidedOn, Measure.DECIDED, decisionDays));
        }
        if (implementedOn != null) {
            cells.add(cell(implementedOn, Measure.IMPLEMENTED, implementationDays));
            cells.add(cell(submittedOn, Measure.REALISED, 0));
        }
        return cells;
    }

    private Cell cell(LocalDate day, Measure measure, int workingDays) {
        return new Cell(day.withDayOfMonth(1), departmentId, measure, workingDays);
    }

    private static boolean isRegretted(List<Occurrence> events, Instant submittedAt, CountingRules rules) {
        return first(events, Set.of(EventType.WITHDRAWN)).filter(event -> event.at().isBefore(submittedAt.plus(rules.regretPeriod()))).isPresent();
    }

    private static Optional<Occurrence> first(List<Occurrence> events, Set<EventType> types) {
        return events.stream().filter(event -> types.contains(event.type())).findFirst();
    }

    private static Integer days(LocalDate from, LocalDate to, WorkingDays calendar) {
        return to == null ? null : calendar.between(from, to);
    }
}
