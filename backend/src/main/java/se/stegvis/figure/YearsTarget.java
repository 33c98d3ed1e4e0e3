package se.stegvis.figure;

import java.math.BigDecimal;
import java.time.LocalDate;

/** The numbers of a year's target, for working out where one is against it. */
public record YearsTarget(BigDecimal submittedPerEmployee, BigDecimal implementedPerEmployee, TargetTrajectory trajectory) {
    /** How much of a whole target is expected when a day has passed. */
    BigDecimal expectedBy(LocalDate day, BigDecimal whole) {
        return trajectory.expectedBy(day).multiply(whole);
    }
}
