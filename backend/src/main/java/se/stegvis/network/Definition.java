package se.stegvis.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.stegvis.api.model.HeadcountBasis;
import se.stegvis.api.model.PeriodKind;

/**
 * What the networks agreed to compare, by version. A version is never edited; a change of mind is a further version.
 *
 * @param countingRules the program's rules of what counts, by which tallies are kept
 * @param referenceMonth month of the day of the head counts, in the year before the period
 * @param companiesIncluded whether wholly owned companies are counted
 * @param minimumEmployees a cell with fewer is withheld
 * @param minimumAuthors a cell with fewer is withheld
 * @param sizeClassLimits employees from which the next size class begins, rising
 */
public record Definition(
        int version,
        int countingRules,
        Set<PeriodKind> periodKinds,
        HeadcountBasis basis,
        int referenceMonth,
        int referenceDay,
        boolean companiesIncluded,
        int minimumEmployees,
        int minimumAuthors,
        List<Integer> sizeClassLimits) {

    /** The day of the head counts for periods of a year. */
    public LocalDate referenceDate(int year) {
        return LocalDate.of(year - 1, referenceMonth, referenceDay);
    }
}
