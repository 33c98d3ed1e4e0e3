package se.stegvis.figure;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** How long suggestions took, in working days. */
public final class Durations {
    private static final int PERCENT = 100;

    private final SortedMap<Integer, Integer> byDays;
    private final int count;

    /**
     * @param byDays suggestions by working days; no entry is zero
     */
    public Durations(SortedMap<Integer, Integer> byDays) {
        this.byDays = Collections.unmodifiableSortedMap(byDays);
        this.count = byDays.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Of all of them together. */
    static Durations sum(Collection<Durations> parts) {
        var sum = new TreeMap<Integer, Integer>();
        parts.forEach(part -> part.byDays.forEach((days, suggestions) -> sum.merge(days, suggestions, Integer::sum)));
        return new Durations(sum);
    }

    /** Suggestions by working days, shortest first. */
    SortedMap<Integer, Integer> byDays() {
        return byDays;
    }

    /** How many suggestions. */
    int count() {
        return count;
    }

    /** Nearest rank: the least number of working days within which at least that many per cent were done; null where there are none. */
    Integer percentile(int percent) {
        long needed = ((long) count * percent + PERCENT - 1) / PERCENT;
        long reached = 0;
        for (var entry : byDays.entrySet()) {
            reached += entry.getValue();
            if (reached >= needed) {
                return entry.getKey();
            }
        }
        return null;
    }
}
