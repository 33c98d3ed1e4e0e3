package se.stegvis.municipality;

import java.time.LocalDate;
import se.stegvis.platform.time.WorkingDays;

/**
 * A municipality is closed on a day, or no longer. Told within the transaction that changes it.
 *
 * @param before the municipality's working days until now
 * @param after its working days from now on
 */
public record ClosedDayChanged(String municipalityCode, LocalDate day, WorkingDays before, WorkingDays after) {}
