package se.stegvis.figure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/**
 * A place in the tallies.
 *
 * @param month its first day
 * @param workingDays that it took; 0 where the measure has no duration
 */
record Cell(LocalDate month, UUID departmentId, Measure measure, int workingDays) implements Comparable<Cell> {
    private static final Comparator<Cell> ORDER = Comparator.comparing(Cell::month)
            .thenComparing(Cell::departmentId)
            .thenComparing(Cell::measure)
            .thenComparingInt(Cell::workingDays);

    /** REALISED: implemented by now, in the month of the submission. */
    enum Measure { SUBMITTED, DECIDED, IMPLEMENTED, REALISED }

    /** One order for everybody, so that two transactions that write the same cells wait for each other and never in a circle. */
    @Override
    public int compareTo(Cell other) {
        return ORDER.compare(this, other);
    }
}
