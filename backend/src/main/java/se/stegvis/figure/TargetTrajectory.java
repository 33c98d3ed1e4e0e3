package se.stegvis.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How a target spreads over its year.
 *
 * @param shares per cent of each month; empty: evenly by days
 */
record TargetTrajectory(int year, List<BigDecimal> shares) {
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);
    private static final int MONTHS = 12;

    /** Share of the target (0 to 1) that is expected when a day has passed. */
    BigDecimal expectedBy(LocalDate day) {
        if (day.getYear() != year) {
            return day.getYear() < year ? BigDecimal.ZERO : BigDecimal.ONE;
        }
        if (shares.isEmpty()) {
            return BigDecimal.valueOf(day.getDayOfYear()).divide(BigDecimal.valueOf(day.lengthOfYear()), MathContext.DECIMAL64);
        }
        var passed = shares.subList(0, day.getMonthValue() - 1).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var running = shares.get(day.getMonthValue() - 1).multiply(BigDecimal.valueOf(day.getDayOfMonth()))
                .divide(BigDecimal.valueOf(day.lengthOfMonth()), MathContext.DECIMAL64);
        return passed.add(running).divide(PERCENT, MathContext.DECIMAL64);
    }

    /** Per cent of the target that is expected at the end of each month, to one decimal. */
    List<BigDecimal> byMonth() {
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month -> expectedBy(YearMonth.of(year, month).atEndOfMonth()).multiply(PERCENT).setScale(1, RoundingMode.HALF_UP))
                .toList();
    }
}
