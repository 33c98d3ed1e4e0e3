package se.stegvis.figure;

import org.junit.jupiter.api.Test;
import se.stegvis.api.model.EventType;
import se.stegvis.api.model.SuggestionState;
import se.stegvis.figure.Cell.Measure;
import se.stegvis.platform.time.WorkingDays;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The common definition, version 1, word by word. Times are Stockholm's. */
class CountedSuggestionTest {
    private static final UUID HERE = new UUID(0, 1);
    private static final UUID THERE = new UUID(0, 2);

    private final List<Occurrence> events = new ArrayList<>();

    @Test
    void itIsSubmittedInTheMonthOfItsFirstSubmission() {
        happens(EventType.SUBMITTED, SuggestionState.SUBMITTED, "2026-01-31T23:59:59");

        assertEquals(List.of(cell("2026-01-01", Measure.SUBMITTED, 0)), counted());
    }

    @Test
    void theMonthIsStockholmsOverTheYearsEndAndInSummerTime() {
        happens(EventType.SUBMITTED, SuggestionState.SUBMITTED, "2026-01-01T00:30:00");
        assertEquals(List.of(cell("2026-01-01", Measure.SUBMITTED, 0)), counted());

        events.clear();
        happens(EventType.SUBMITTED, SuggestionState.SUBMITTED, "2026-07-01T01:30:00");
        assertEquals(List.of(cell("2026-07-01", Measure.SUBMITTED, 0)), counted());
    }

    @Test
    void withdrawnWithinADayItWasNeverSubmitted() {
        happens(EventType.SUBMITTED, SuggestionState.SUBMITTED, "2026-03-03T10:00:00");
        happens(EventType.WITHDRAWN, SuggestionState.WITHDRAWN, "2026-03-04T09:59:59");

        assertEquals(List.of(), counted());
    }

    @Test
    void withdrawnAfterADayItWas() {
        happens(EventType.SUBMITTED, SuggestionState.SUBMITTED, "2026-03-03T10:00:00");
        happens(EventType.WITHDRAWN, SuggestionState.WITHDRAWN, "2026-03-04T10:00:00");

        assertEquals(List.of(cell("2026-03-01", Measure.SUBMITTED, 0)), counted());
    }

    /** 28 to 29 March 2026: the night has 23 hours, the day that counts has 24. */
    @Test
    void theDayOfRegretHas24HoursInTheNightOfSummerTimeToo() {
        happens(EventType.SUBMITTED, SuggestionState.SUBMITTED, "2026-03-28T12:00:00");
        happens(EventType.WITHDRAWN, SuggestionState.WITHDRAWN, "2026-03-29T12:30:00");

        assertEquals(List.of(), counted());
    }

    @Test
    void itIsImplementedInTheMonthOfItsFirstImplementationWhateverTheYearOfItsSubmission() {
        happens(EventType.SUBMITTED, SuggestionState.SUBMITTED, "2025-12-30T10:00:00");
        happens(EventType.ACCEPTED, SuggestionState.ACCEPTED, "2025-12-30T11:00:00");
        happens(EventType.IMPLEMENTED, SuggestionState.IMPLEMENTED, "2026-01-02T10:00:00");
        happens(EventType.REVERTED, SuggestionState.IN_PROGRESS, "2026-02-02T10:00:00");
        happens(EventType.IMPLEMENTED, SuggestionState.IMPLEMENTED, "2026-03-02T10:00:00");
        happens(EventType.VERIFIED, SuggestionState.VERIFIED, "2026-04-02T10:00:00");

        // New Year's Eve and New Year's Day are no working days.
        assertEquals(List.of(cell("2025-12-01", Measure.SUBMITTED, 0), cell("2025-12-01", Measure.DECIDED, 0), cell("2026-01-01", Measure.IMPLEMENTED, 1),
                cell("2025-12-01", Measure.REALISED, 0)), counted());
    }

    @Test
    void whatDidNotLastIsNotImplemented() {
        happens(EventType.SUBMITTED, SuggestionState.IMPLEMENTED, "2026-02-02T10:00:00");
        happens(EventType.IMPLEMENTED, SuggestionState.IMPLEMENTED, "2026-02-02T10:00:00");
        happens(EventType.REVERTED, SuggestionState.IN_PROGRESS, "2026-03-04T10:00:00");

        assertEquals(List.of(cell("2026-02-01", Measure.SUBMITTED, 0)), counted());
    }

    @Test
    void aMergedOneStaysSubmitted() {
        happens(EventType.SUBMITTED, SuggestionState.SUBMITTED, "2026-05-04T10:00:00");
        happens(EventType.MERGED, SuggestionState.MERGED, "2026-05-20T10:00:00");

        assertEquals(List.of(cell("2026-05-01", Measure.SUBMITTED, 0)), counted());
    }

    @Test
    void daysToTheFirstDecisionAreWorkingDays() {
        happens(EventType.SUBMITTED, SuggestionState.SUBMITTED, "2026-06-18T10:00:00");
        happens(EventType.DEFERRED, SuggestionState.DEFERRED, "2026-06-23T10:00:00");
        happens(EventType.ACCEPTED, SuggestionState.ACCEPTED, "2026-09-01T10:00:00");

        // Midsummer Eve is the 19th.
        assertEquals(List.of(cell("2026-06-01", Measure.SUBMITTED, 0), cell("2026-06-01", Measure.DECIDED, 2)), counted());
    }

    @Test
    void itCountsWhereItWasFirstSubmitted() {
        happens(EventType.SUBMITTED, SuggestionState.SUBMITTED, "2026-05-04T10:00:00");
        events.add(new Occurrence(EventType.REFERRED, SuggestionState.SUBMITTED, THERE, events.get(0).at()));

        assertEquals(List.of(cell("2026-05-01", Measure.SUBMITTED, 0)), counted());
    }

    private void happens(EventType type, SuggestionState to, String time) {
        events.add(new Occurrence(type, to, HERE, LocalDateTime.parse(time).atZone(ZoneId.of("Europe/Stockholm")).toInstant()));
    }

    private List<Cell> counted() {
        return CountedSuggestion.of(events, CountingRules.FIRST, WorkingDays.of("1060")).cells();
    }

    private static Cell cell(String month, Measure measure, int workingDays) {
        return new Cell(LocalDate.parse(month), HERE, measure, workingDays);
    }
}
