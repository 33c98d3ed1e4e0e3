import type { components } from '@/client/schema';

type DurationCount = components['schemas']['DurationCount'];

export interface Span {
  from: number;
  /** Absent: and more. */
  to?: number;
  suggestions: number;
}

/** Day by day as long as promises are counted in days; then by weeks, because a long tail is long. */
const beginnings = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 16, 21, 31, 61];

/** Durations as bars: every suggestion stands in exactly one of them. Ends where the longest does. */
export function spans(counts: readonly DurationCount[]): Span[] {
  const longest = Math.max(-1, ...counts.map(({ workingDays }) => workingDays));
  return beginnings
    .filter((from) => from <= longest)
    .map((from) => {
      const next = beginnings[beginnings.indexOf(from) + 1];
      const to = next === undefined ? undefined : next - 1;
      const suggestions = counts
        .filter(({ workingDays }) => workingDays >= from && workingDays <= (to ?? Infinity))
        .reduce((sum, { suggestions: some }) => sum + some, 0);
      return { from, to, suggestions };
    });
}

export const spanName = ({ from, to }: Span): string => {
  if (to === undefined) return `${from}+`;
  return from === to ? String(from) : `${from}–${to}`;
};
