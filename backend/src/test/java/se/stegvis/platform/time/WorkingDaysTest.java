package se.stegvis.platform.time;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Working days in Sweden and Norway; the holidays are those of the calendars of 2024 to 2027. */
class WorkingDaysTest {
    private static final WorkingDays SWEDEN = WorkingDays.of("1060");
    private static final WorkingDays NORWAY = WorkingDays.of("no-1151");

    @ParameterizedTest
    @ValueSource(strings = {
        "2026-01-01", "2026-01-06", "2026-04-03", "2026-04-06", "2026-05-01", "2026-05-14", "2025-06-06", "2026-12-25", "2025-12-26",
        "2024-03-29", "2024-04-01", "2024-05-09", "2025-04-18", "2025-04-21", "2025-05-29", "2027-03-26", "2027-03-29", "2027-05-06"})
    void aSwedishPublicHolidayIsNoWorkingDay(LocalDate holiday) {
        assertFalse(SWEDEN.isWorkingDay(holiday));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-06-19", "2025-06-20", "2026-12-24", "2026-12-31", "2025-12-24", "2027-12-31"})
    void midsummerEveChristmasEveAndNewYearsEveAreAsSundays(LocalDate eve) {
        assertFalse(SWEDEN.isWorkingDay(eve));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-05", "2026-04-02", "2026-04-07", "2026-04-30", "2026-06-18", "2026-11-02", "2026-12-23", "2026-05-25", "2026-05-17"})
    void anOrdinaryMondayToFridayIsAWorkingDay(LocalDate day) {
        assertEquals(day.getDayOfWeek() != DayOfWeek.SUNDAY, SWEDEN.isWorkingDay(day));
    }

    @Test
    void noYearHasMoreThanTwoHundredFiftyFourWorkingDays() {
        for (int year = 2024; year <= 2035; year++) {
            var days = SWEDEN.between(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31));
            assertTrue(days >= 247 && days <= 254, year + ": " + days);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2, 2026-03-04", // Monday
        "2026-03-06, 1, 2026-03-09", // over a week-end
        "2026-03-07, 1, 2026-03-09", // from a Saturday
        "2026-04-01, 2, 2026-04-07", // over Easter
        "2026-12-22, 2, 2026-12-28", // over Christmas
        "2026-12-29, 2, 2027-01-04", // over New Year
        "2026-04-29, 10, 2026-05-15", // over the first of May and Ascension Day
        "2026-03-02, 0, 2026-03-02"})
    void aPromiseEndsThatManyWorkingDaysLater(LocalDate from, int days, LocalDate end) {
        assertEquals(end, SWEDEN.plus(from, days));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02, 2026-03-04, 2", "2026-03-06, 2026-03-09, 1", "2026-04-01, 2026-04-07, 2", "2026-03-04, 2026-03-04, 0", "2026-03-04, 2026-03-02, 0"})
    void workingDaysBetweenAreCountedWithoutTheFirst(LocalDate from, LocalDate to, int days) {
        assertEquals(days, SWEDEN.between(from, to));
    }

    @Test
    void theConstitutionDayIsNorwaysAndTheNationalDayIsSwedens() {
        assertFalse(NORWAY.isWorkingDay(LocalDate.of(2027, 5, 17)));
        assertTrue(SWEDEN.isWorkingDay(LocalDate.of(2027, 5, 18)));
        assertTrue(NORWAY.isWorkingDay(LocalDate.of(2025, 6, 6)));
        assertFalse(SWEDEN.isWorkingDay(LocalDate.of(2025, 6, 6)));
    }

    @Test
    void aMunicipalityMayBeClosedBesides() {
        var bridge = LocalDate.of(2026, 5, 15);

        assertEquals(LocalDate.of(2026, 5, 18), SWEDEN.without(Set.of(bridge)).plus(LocalDate.of(2026, 5, 13), 1));
        assertEquals(bridge, SWEDEN.plus(LocalDate.of(2026, 5, 13), 1));
    }
}
