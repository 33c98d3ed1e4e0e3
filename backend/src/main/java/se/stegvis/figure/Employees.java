package se.stegvis.figure;

import java.math.BigDecimal;

/**
 * Employees on a reference day.
 *
 * @param number null where a department has no head count
 * @param missing departments without one
 */
record Employees(BigDecimal number, int missing) {}
