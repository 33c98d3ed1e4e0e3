package se.stegvis.publication;

import org.junit.jupiter.api.Test;
import se.stegvis.figure.Period;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A withheld month or quarter must not be what is left of a year. */
class PeriodProtectionTest {
    @Test
    void theYearTellsTheQuarterThatIsMissing() {
        assertTrue(reveals("2025", "2025-Q2 2025-Q3 2025-Q4", "2025-Q1"));
        assertTrue(reveals("2025-Q4", "2025 2025-Q2 2025-Q3", "2025-Q1"));
    }

    @Test
    void twoMissingQuartersHideEachOther() {
        assertFalse(reveals("2025", "2025-Q3 2025-Q4", "2025-Q1 2025-Q2"));
    }

    @Test
    void monthsTellAQuarterAndTheOtherWayRound() {
        assertTrue(reveals("2025-03", "2025-Q1 2025-01", "2025-02"));
        assertTrue(reveals("2025-03", "2025-01 2025-02", "2025-Q1"));
        assertTrue(reveals("2025", "2025-Q2 2025-Q3 2025-Q4 2025-01 2025-02", "2025-03"));
    }

    @Test
    void withNothingElseThereIsNothingToSubtract() {
        assertFalse(reveals("2025", "", "2025-Q1 2025-01"));
    }

    private static boolean reveals(String next, String published, String withheld) {
        return PeriodProtection.reveals(Period.of(next, "period"), periods(published), periods(withheld));
    }

    private static Set<Period> periods(String texts) {
        return Stream.of(texts.split(" ")).filter(text -> !text.isEmpty()).map(text -> Period.of(text, "period")).collect(Collectors.toSet());
    }
}
