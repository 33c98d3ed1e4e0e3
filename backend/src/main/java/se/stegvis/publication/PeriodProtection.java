package se.stegvis.publication;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.SingularOps_DDRM;
import se.stegvis.figure.Period;

/**
 * Whether publishing a municipality's period would let a withheld one of the same year be worked out: months add up to quarters and years, so a period too small
 * to show is known once it is a combination of published ones (decision 0016).
 */
final class PeriodProtection {
    private static final int MONTHS = 12;

    private PeriodProtection() {}

    /**
     * Whether one of the withheld periods would be known.
     *
     * @param published periods of the year that show their figures
     */
    static boolean reveals(Period next, Collection<Period> published, Collection<Period> withheld) {
        var known = new ArrayList<>(published);
        known.add(next);
        return withheld.stream().anyMatch(period -> isCombination(period, known));
    }

    private static boolean isCombination(Period period, List<Period> known) {
        var with = new ArrayList<>(known);
        with.add(period);
        return rank(with) == rank(known);
    }

    private static int rank(List<Period> periods) {
        var months = new DMatrixRMaj(periods.size(), MONTHS);
        for (int row = 0; row < periods.size(); row++) {
            for (int month = 1; month <= MONTHS; month++) {
                var period = periods.get(row);
                months.set(row, month - 1, period.contains(YearMonth.of(period.year(), month).atDay(1)) ? 1 : 0);
            }
        }
        return SingularOps_DDRM.rank(months);
    }
}
