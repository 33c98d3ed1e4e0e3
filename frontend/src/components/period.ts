import type { components } from '@/client/schema';
import { plainDate } from '@/i18n/dates';
import type { Language } from '@/i18n/language';
import type { Messages } from '@/i18n/messages';

export type PeriodKind = components['schemas']['PeriodKind'];

const inAYear: Record<PeriodKind, number> = { YEAR: 1, QUARTER: 4, MONTH: 12 };

export const isPeriod = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}(-(Q[1-4]|0[1-9]|1[0-2]))?$/.test(value);

export function kindOf(period: string): PeriodKind {
  if (period.length === 4) return 'YEAR';
  return period.includes('Q') ? 'QUARTER' : 'MONTH';
}

export const yearOf = (period: string): number => Number(period.slice(0, 4));

/** Which of its year it is, from 0. */
const placeInYear = (period: string): number =>
  kindOf(period) === 'YEAR' ? 0 : Number(period.slice(5).replace('Q', '')) - 1;

function nth(kind: PeriodKind, number: number): string {
  const year = String(Math.floor(number / inAYear[kind])).padStart(4, '0');
  const place = (number % inAYear[kind]) + 1;
  if (kind === 'YEAR') return year;
  return kind === 'QUARTER' ? `${year}-Q${place}` : `${year}-${String(place).padStart(2, '0')}`;
}

const numberOf = (period: string): number => yearOf(period) * inAYear[kindOf(period)] + placeInYear(period);

/** So many periods later, or earlier. */
export const stepped = (period: string, steps: number): string =>
  nth(kindOf(period), numberOf(period) + steps);

/** Its first and its last day. */
export function daysOf(period: string): { from: string; to: string } {
  const months = 12 / inAYear[kindOf(period)];
  const from = new Date(Date.UTC(yearOf(period), placeInYear(period) * months, 1));
  const to = new Date(Date.UTC(yearOf(period), (placeInYear(period) + 1) * months, 0));
  return { from: from.toISOString().slice(0, 10), to: to.toISOString().slice(0, 10) };
}

/** The period that is going on now. */
export function presentPeriod(kind: PeriodKind, now: Date): string {
  const [year, month] = plainDate(now).split('-').map(Number) as [number, number];
  return nth(kind, year * inAYear[kind] + Math.floor(((month - 1) * inAYear[kind]) / 12));
}

/** Periods that are over, the latest first. */
export const latestOver = (kind: PeriodKind, howMany: number, now: Date): string[] =>
  Array.from({ length: howMany }, (_, back) => stepped(presentPeriod(kind, now), -1 - back));

/** What can be signed off or published now: years first, then shorter ones, the latest of each first. */
export const closedPeriods = (kinds: readonly PeriodKind[], now: Date): string[] =>
  (['YEAR', 'QUARTER', 'MONTH'] as const)
    .filter((kind) => kinds.includes(kind))
    .flatMap((kind) => latestOver(kind, { YEAR: 3, QUARTER: 4, MONTH: 6 }[kind], now));

/** "2025", "kvartal 3 2025", "juli 2025". */
export function periodName(period: string, text: Messages, language: Language): string {
  const kind = kindOf(period);
  if (kind === 'YEAR') return period;
  if (kind === 'QUARTER') return text.period.quarter(placeInYear(period) + 1, yearOf(period));
  return monthFormat(language, true).format(new Date(Date.UTC(yearOf(period), placeInYear(period), 15)));
}

/** As long as an axis has room for: "juli", "K3"; the year where a year begins. */
export function shortPeriodName(period: string, text: Messages, language: Language): string {
  const kind = kindOf(period);
  if (kind === 'YEAR') return period;
  if (kind === 'QUARTER') return text.period.shortQuarter(placeInYear(period) + 1);
  return monthFormat(language, false).format(new Date(Date.UTC(yearOf(period), placeInYear(period), 15)));
}

const monthFormat = (language: Language, long: boolean) =>
  new Intl.DateTimeFormat(
    language,
    long ? { month: 'long', year: 'numeric', timeZone: 'UTC' } : { month: 'short', timeZone: 'UTC' },
  );
