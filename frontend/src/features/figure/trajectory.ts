import type { components } from '@/client/schema';
import type { Figures } from './queries';

export type Measure = 'submitted' | 'implemented';
type Target = components['schemas']['Target'];

/** Rounds as the definition does: half up, to three decimals. */
const rounded = (value: number) => Math.round((value + Number.EPSILON) * 1000) / 1000;

/**
 * How much per employee there was at the end of each month, added up from January. Ends before the first month whose
 * figure is withheld or has no denominator: what comes after cannot be known.
 */
export function reached(months: readonly Figures[], measure: Measure): number[] {
  const sums: number[] = [];
  let sum = 0;
  for (const { measures } of months) {
    if (!measures?.employees) break;
    sum += measures[measure];
    sums.push(rounded(sum / measures.employees));
  }
  return sums;
}

/** What the target expects at the end of each of the twelve months. */
export const expected = (target: Target, measure: Measure): number[] =>
  target.expectedShareByMonth.map((share) => rounded((target[`${measure}PerEmployee`] * share) / 100));

export type Pace = 'ahead' | 'level' | 'behind';

/** Where a figure is against what is expected by now, as finely as figures are written. */
export function paceOf(figure: number, expectedByNow: number): Pace {
  const difference = rounded(figure) - rounded(expectedByNow);
  if (Math.abs(difference) < 0.0005) return 'level';
  return difference > 0 ? 'ahead' : 'behind';
}
