import { isPeriod } from '@/components/period';
import { oneOf, place, written, yearIn, type Place, type Raw } from '@/components/search';

export const steps = ['months', 'quarters', 'years'] as const;
export type Step = (typeof steps)[number];

export interface FiguresSearch {
  year?: number;
  /** How the figures over time are parted; without it by month. */
  by?: Exclude<Step, 'months'>;
  /** What the trajectory shows; without it implemented. */
  show?: 'submitted';
}

export const figuresSearch = (raw: Raw): FiguresSearch => ({
  year: yearIn(raw.year),
  by: oneOf(raw.by, ['quarters', 'years']),
  show: oneOf(raw.show, ['submitted']),
});

export const countable = ['SUBMITTED', 'DECIDED', 'IMPLEMENTED'] as const;

export interface CountedSearch extends Place {
  period?: string;
  measure?: (typeof countable)[number];
  signOffId?: string;
}

export const countedSearch = (raw: Raw): CountedSearch => ({
  ...place(raw),
  // NB: the router reads "2025" in an address as a number.
  period: isPeriod(written(raw.period)) ? written(raw.period) : undefined,
  measure: oneOf(raw.measure, countable),
  signOffId: written(raw.signOffId),
});
