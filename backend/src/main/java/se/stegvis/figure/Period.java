package se.stegvis.figure;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.stegvis.api.model.PeriodKind;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemException.Refusal;

/**
 * A calendar month, quarter or year, written 2025-07, 2025-Q3 or 2025.
 *
 * @param first month
 */
public record Period(PeriodKind kind, YearMonth first) implements Comparable<Period> {
    private static final Pattern FORM = Pattern.compile("([0-9]{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?");
    private static final int EARLIEST_YEAR = 2000;
    private static final int MONTHS_OF_A_QUARTER = 3;

    /** Reads it from a parameter or property, which a refusal names. */
    public static Period of(String text, String property) {
        var parts = FORM.matcher(text);
        if (!parts.matches() || Integer.parseInt(parts.group(1)) < EARLIEST_YEAR) {
            throw ProblemException.invalid(new Refusal(property, "wrong-form", text));
        }
        var year = Year.parse(parts.group(1));
        if (parts.group(2) != null) {
            return new Period(PeriodKind.QUARTER, year.atMonth((Integer.parseInt(parts.group(2)) - 1) * MONTHS_OF_A_QUARTER + 1));
        }
        return parts.group(3) == null
                ? new Period(PeriodKind.YEAR, year.atMonth(1))
                : new Period(PeriodKind.MONTH, year.atMonth(Integer.parseInt(parts.group(3))));
    }

    /** The periods of a kind that a year has, in their order. */
    public static List<Period> of(PeriodKind kind, int year) {
        return Stream.iterate(new Period(kind, YearMonth.of(year, 1)), period -> period.year() == year, Period::next).toList();
    }

    public int year() {
        return first.getYear();
    }

    public LocalDate firstDay() {
        return first.atDay(1);
    }

    public LocalDate lastDay() {
        return first.plusMonths(months() - 1L).atEndOfMonth();
    }

    /** Whether it is over on a day. */
    public boolean isOverOn(LocalDate day) {
        return lastDay().isBefore(day);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    public Period next() {
        return new Period(kind, first.plusMonths(months()));
    }

    public Period previous() {
        return new Period(kind, first.minusMonths(months()));
    }

    /** Number of its months. */
    public int months() {
        return switch (kind) {
            case MONTH -> 1;
            case QUARTER -> MONTHS_OF_A_QUARTER;
            case YEAR -> MONTHS_OF_A_QUARTER * 4;
        };
    }

    @Override
    public int compareTo(Period other) {
        return first.compareTo(other.first);
    }

    @Override
    public String toString() {
        return switch (kind) {
            case MONTH -> first.toString();
            case QUARTER -> first.getYear() + "-Q" + ((first.getMonthValue() - 1) / MONTHS_OF_A_QUARTER + 1);
            case YEAR -> String.valueOf(first.getYear());
        };
    }
}
