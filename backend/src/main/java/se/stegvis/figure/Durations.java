package se.stegvis.figure;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How long suggestions took.
 *
 * @param byDays suggestions by working days; no entry is zero
 */
public record Durations(SortedMap<Integer, Integer> byDays) {
    private static final int PERCENT = 100;

    public static Durations none() {
        return new Durations(new TreeMap<>());
    }

    /** How many suggestions. */
    public int count() {
        return byDays.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Nearest rank: the least number of working days within which at least that many per cent were done; null where there are none. */
    public Integer percentile(int percent) {
        long needed = ((long) count() * percent + PERCENT - 1) / PERCENT;
        long reached = 0;
        for (var entry : byDays.entrySet()) {
            reached += entry.getValue();
            if (reached >= needed) {
                return entry.getKey();
            }
        }
        return null;
    }

    Durations plus(Durations other) {
        var sum = new TreeMap<>(byDays);
        other.byDays.forEach((days, suggestions) -> sum.merge(days, suggestions, Integer::sum));
        return new Durations(sum);
    }
}
