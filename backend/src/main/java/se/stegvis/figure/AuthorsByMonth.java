package se.stegvis.figure;

import java.time.YearMonth;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Who has written where in which month, so that persons of several months and departments are counted once. */
final class AuthorsByMonth {
    private final Map<UUID, Integer> numbers = new HashMap<>();
    private final Map<UUID, Map<YearMonth, BitSet>> authors = new HashMap<>();

    void add(UUID departmentId, YearMonth month, UUID personId) {
        var number = numbers.computeIfAbsent(personId, person -> numbers.size());
        authors.computeIfAbsent(departmentId, department -> new HashMap<>()).computeIfAbsent(month, one -> new BitSet()).set(number);
    }

    /** Different persons that have written in one of the departments during the period. */
    int count(Stream<UUID> departments, Period period) {
        var all = new BitSet();
        departments.map(department -> authors.getOrDefault(department, Map.of())).forEach(months -> {
            for (int i = 0; i < period.months(); i++) {
                var month = months.get(period.first().plusMonths(i));
                if (month != null) {
                    all.or(month);
                }
            }
        });
        return all.cardinality();
    }
}
