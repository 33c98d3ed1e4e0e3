package se.stegvis.figure;

import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts while the rows of the tallies come in. */
final class CountsDraft {
    private final SortedMap<Integer, Integer> decisions = new TreeMap<>();
    private final SortedMap<Integer, Integer> implementations = new TreeMap<>();
    private int submitted;
    private int realised;

    void add(Cell.Measure measure, int workingDays, int suggestions) {
        switch (measure) {
            case SUBMITTED -> submitted += suggestions;
            case REALISED -> realised += suggestions;
            case DECIDED -> decisions.merge(workingDays, suggestions, Integer::sum);
            case IMPLEMENTED -> implementations.merge(workingDays, suggestions, Integer::sum);
        }
    }

    Counts counts(int authors, BigDecimal employees) {
        return new Counts(submitted, realised, authors, employees, new Durations(decisions), new Durations(implementations));
    }
}
