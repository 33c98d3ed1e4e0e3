package se.stegvis.demonstration;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * The character of a municipality's everyday suggestions.
 *
 * @param growth how many times more of them there are from one year to the next
 * @param decidesIn about how many working days a decision takes
 * @param ways how often a suggestion goes each way, in hundredths
 * @param places by code of the department
 */
record Everyday(double growth, int decidesIn, Map<Way, Integer> ways, Map<String, Place> places) {
    /** Whose suggestions {@code perYear} tells; before and after it there are fewer and more. */
    private static final YearMonth MIDDLE = YearMonth.of(2025, 11);
    /** Nothing grows for ever, however late the demonstration is loaded. */
    private static final double MOST_YEARS = 2;
    /** From January to December: nobody writes in July. */
    private static final List<Double> SEASON = List.of(1.1, 1.15, 1.2, 1.1, 1.05, 0.75, 0.35, 0.8, 1.2, 1.3, 1.25, 0.85);

    /** Which way a suggestion goes. */
    enum Way {
        AT_ONCE,
        CARRIED_OUT,
        DECLINED,
        DEFERRED,
        STOPPED,
        NOT_KEPT,
        WITHDRAWN,
        REGRETTED,
        /** Carried out, and somebody else has the same idea meanwhile. */
        REPEATED
    }

    /**
     * @param workplace its kind, which says what is proposed there
     * @param colleagues how many of those who work there write at all
     */
    record Place(String workplace, int perYear, int colleagues) {}

    /** How many suggestions a place has in a month, for the first of its chances: the fraction is left to that. */
    int number(Place place, YearMonth month, Random random) {
        var years = (month.getYear() - MIDDLE.getYear()) + (month.getMonthValue() - MIDDLE.getMonthValue()) / 12.0;
        var expected = place.perYear() / 12.0 * SEASON.get(month.getMonthValue() - 1) * Math.pow(growth, Math.min(years, MOST_YEARS));
        return (int) (expected + random.nextDouble());
    }

    Way way(Random random) {
        var left = random.nextInt(ways.values().stream().mapToInt(Integer::intValue).sum());
        for (var way : Way.values()) {
            left -= ways.getOrDefault(way, 0);
            if (left < 0) {
                return way;
            }
        }
        throw new IllegalStateException("The ways have no sum");
    }

    /** Chance that is the same at each loading for the same keys. */
    static Random chance(Object... keys) {
        var bytes = List.of(keys).toString().getBytes(StandardCharsets.UTF_8);
        return new Random(UUID.nameUUIDFromBytes(bytes).getMostSignificantBits());
    }
}
