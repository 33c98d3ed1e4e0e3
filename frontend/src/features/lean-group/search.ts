import type { Raw } from '@/components/search';

/** After how many days without a suggestion a department may be called silent. */
export const silences = [30, 90, 180] as const;
export type Silence = (typeof silences)[number];
export const usualSilence = 90;

export interface CoverageSearch {
  silent?: Silence;
}

export const coverageSearch = (raw: Raw): CoverageSearch => ({
  silent: silences.find((days) => days === Number(raw.silent) && days !== usualSilence),
});
