package se.stegvis.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import se.stegvis.api.model.Measures;

/**
 * What the measures of a period are worked out from.
 *
 * @param realised those of the submitted that are implemented by now
 * @param employees null where a head count is missing
 * @param decisions of the suggestions first answered in the period
 * @param implementations of the suggestions implemented in the period
 */
public record Counts(int submitted, int realised, int authors, BigDecimal employees, Durations decisions, Durations implementations) {
    public static final int DECIMALS = 3;

    private static final int MEDIAN = 50;
    private static final int NINETY = 90;

    public int implemented() {
        return implementations.count();
    }

    /** Implemented per employee as it is shown and ranked; null without a denominator. */
    public BigDecimal implementedPerEmployee() {
        return ratio(implemented());
    }

    /** Of all together. Authors are persons of one or the other, so they add up; without all head counts there is no number of employees. */
    public static Counts sum(Collection<Counts> parts) {
        return new Counts(
                parts.stream().mapToInt(Counts::submitted).sum(),
                parts.stream().mapToInt(Counts::realised).sum(),
                parts.stream().mapToInt(Counts::authors).sum(),
                parts.stream().allMatch(part -> part.employees != null) ? parts.stream().map(Counts::employees).reduce(BigDecimal.ZERO, BigDecimal::add) : null,
                Durations.sum(parts.stream().map(Counts::decisions).toList()),
                Durations.sum(parts.stream().map(Counts::implementations).toList()));
    }

    /** Each measure of the definition. */
    public Measures toMeasures() {
        return new Measures()
                .submitted(submitted)
                .decided(decisions.count())
                .implemented(implemented())
                .authors(authors)
                .employees(employees)
                .submittedPerEmployee(ratio(submitted))
                .implementedPerEmployee(implementedPerEmployee())
                .participation(ratio(authors))
                .implementationRate(submitted == 0 ? null : rounded(BigDecimal.valueOf(realised), BigDecimal.valueOf(submitted)))
                .medianDaysToDecision(decisions.percentile(MEDIAN))
                .ninetiethPercentileDaysToDecision(decisions.percentile(NINETY))
                .medianDaysToImplementation(implementations.percentile(MEDIAN))
                .ninetiethPercentileDaysToImplementation(implementations.percentile(NINETY));
    }

    private BigDecimal ratio(int suggestions) {
        return employees == null || employees.signum() == 0 ? null : rounded(BigDecimal.valueOf(suggestions), employees);
    }

    private static BigDecimal rounded(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, DECIMALS, RoundingMode.HALF_UP);
    }
}
