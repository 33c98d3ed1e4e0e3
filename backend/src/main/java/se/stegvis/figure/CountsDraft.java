package se.stegvis.figure;

import java.math.BigDecimal;

/** Counts while the rows of the tallies come in. */
final class CountsDraft {
    private final Durations decisions = Durations.none();
    private final Durations implementations = Durations.none();
    private int submitted;
    private int realised;

    void add(Cell.Measure measure, int workingDays, int suggestions) {
        switch (measure) {
            case SUBMITTED -> submitted += suggestions;
            case REALISED -> realised += suggestions;
            case DECIDED -> decisions.byDays().merge(workingDays, suggestions, Integer::sum);
            case IMPLEMENTED -> implementations.byDays().merge(workingDays, suggestions, Integer::sum);
        }
    }

    Counts counts(int authors, BigDecimal employees) {
        return new Counts(submitted, realised, authors, employees, decisions, implementations);
    }
}
