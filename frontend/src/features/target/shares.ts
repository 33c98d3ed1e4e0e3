import { decimalOf } from '@/components/form/decimal';

/** The twelve shares as they are written in the form; an empty one is nothing. */
export const sharesOf = (written: readonly string[]): number[] =>
  written.map((share) => (share.trim() === '' ? 0 : decimalOf(share)));

/** Their sum in percent. NaN as long as one of them is no number. */
export const sumOf = (shares: readonly number[]): number =>
  Math.round(shares.reduce((sum, share) => sum + share, 0) * 100) / 100;
