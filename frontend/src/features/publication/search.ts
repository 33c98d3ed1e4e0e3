import { isPeriod } from '@/components/period';
import { oneOf, written, type Raw } from '@/components/search';

export interface ComparisonSearch {
  /** Chosen among several; without it the first. */
  network?: string;
  /** Without it the latest. */
  publication?: string;
}

export const comparisonSearch = (raw: Raw): ComparisonSearch => ({
  network: written(raw.network),
  publication: written(raw.publication),
});

// NB: the router reads "2025" in an address as a number.
const period = (value: unknown) => (isPeriod(written(value)) ? written(value) : undefined);

export interface ReadinessSearch {
  period?: string;
  show?: 'waiting' | 'ready';
}

export const readinessSearch = (raw: Raw): ReadinessSearch => ({
  period: period(raw.period),
  show: oneOf(raw.show, ['waiting', 'ready']),
});

export interface SignOffSearch {
  network?: string;
  period?: string;
}

export const signOffSearch = (raw: Raw): SignOffSearch => ({
  network: written(raw.network),
  period: period(raw.period),
});
