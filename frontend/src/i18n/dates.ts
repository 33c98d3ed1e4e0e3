import type { Language } from './language';
import type { Messages } from './messages';

/** Every municipality we serve lives in this zone, whatever zone the phone believes in. */
export const timeZone = 'Europe/Stockholm';
const locales: Record<Language, string> = { sv: 'sv-SE', nb: 'nb-NO', en: 'en-GB' };

const formats = new Map<string, Intl.DateTimeFormat>();
function format(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locales[language], { timeZone, ...options });
  formats.set(key, known);
  return known;
}

/** A plain date ("2026-11-25") of an instant, as the people here count days. */
export function plainDate(instant: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(instant);
}

/** NB: a plain date is read as noon UTC, so that no zone moves it to the day before. */
const asDate = (value: string) => new Date(value.length === 10 ? `${value}T12:00:00Z` : value);

export function dayAndMonth(value: string, language: Language, now: Date): string {
  const date = asDate(value);
  const sameYear = plainDate(date).slice(0, 4) === plainDate(now).slice(0, 4);
  return format(language, { day: 'numeric', month: 'long', ...(sameYear ? {} : { year: 'numeric' }) }).format(
    date,
  );
}

export const weekdayAndDate = (value: string, language: Language): string =>
  format(language, { weekday: 'long', day: 'numeric', month: 'long' }).format(asDate(value));

export const dayMonthAndYear = (value: string, language: Language): string =>
  format(language, { day: 'numeric', month: 'long', year: 'numeric' }).format(asDate(value));

/** As short as a table needs it: "29 dec. 2025". */
export const shortDay = (value: string, language: Language): string =>
  format(language, { day: 'numeric', month: 'short', year: 'numeric' }).format(asDate(value));

export const dateAndTime = (value: string, language: Language): string =>
  format(language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(asDate(value));

/** "14:05". */
export const clockTime = (value: string, language: Language): string =>
  format(language, { hour: '2-digit', minute: '2-digit' }).format(asDate(value));

/** From when to when; the day is said once where both are on it: "onsdag 3 februari 2027 09:00–12:30". */
export const timeSpan = (from: string, to: string, language: Language): string =>
  format(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).formatRange(asDate(from), asDate(to));

/** The parts of a leaf of a calendar. */
export function leafOf(value: string, language: Language) {
  const part = (options: Intl.DateTimeFormatOptions) =>
    format(language, options).format(asDate(value)).replace(/\.$/, '');
  return {
    month: part({ month: 'short' }),
    day: part({ day: 'numeric' }),
    weekday: part({ weekday: 'short' }),
  };
}

const dayNumber = (plain: string) => Date.parse(`${plain}T00:00:00Z`) / 86_400_000;

/** Whole calendar days from today to the date: 0 is today, negative is past. */
export function daysUntil(value: string, now: Date): number {
  const plain = value.length === 10 ? value : plainDate(new Date(value));
  return dayNumber(plain) - dayNumber(plainDate(now));
}

/** "i dag", "i morgon", "onsdag 25 november" for a date to come or just gone. */
export function nearDay(value: string, text: Messages, language: Language, now: Date): string {
  const days = daysUntil(value, now);
  if (days === 0) return text.time.today;
  if (days === 1) return text.time.tomorrow;
  if (days === -1) return text.time.yesterday;
  return Math.abs(days) < 7 ? weekdayAndDate(value, language) : dayAndMonth(value, language, now);
}
