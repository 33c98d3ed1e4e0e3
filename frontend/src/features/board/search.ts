import { oneOf, written, type Raw } from '@/components/search';
import { kinds, type Kind } from './columns';

export const periods = [7, 30, 90, 365] as const;
export type Days = (typeof periods)[number];

export interface BoardSearch {
  q?: string;
  show?: 'mine' | 'late';
  /** Only the unit itself, without those below it. */
  below?: 'no';
  /** How far back what is done stays; 30 without it. */
  days?: Days;
  /** The column that a phone shows. */
  column?: Kind;
  /** In large type, for a screen on the wall. */
  wall?: true;
}

export const boardSearch = (raw: Raw): BoardSearch => ({
  q: written(raw.q)?.slice(0, 200),
  show: oneOf(raw.show, ['mine', 'late']),
  below: oneOf(raw.below, ['no']),
  days: periods.find((days) => days === Number(raw.days)),
  column: oneOf(raw.column, kinds),
  wall: raw.wall === true || undefined,
});

/** Whether something may be left out that belongs to the unit. */
export const isFiltered = ({ q, show }: BoardSearch): boolean => Boolean(q || show);
