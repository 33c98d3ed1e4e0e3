import type { Language } from './language';

const formats = new Map<string, Intl.NumberFormat>();
function format(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language + JSON.stringify(options);
  const known = formats.get(key) ?? new Intl.NumberFormat(language, options);
  formats.set(key, known);
  return known;
}

/** Persons, suggestions, days; also full-time equivalents, which have up to two decimals. */
export const count = (value: number, language: Language): string =>
  format(language, { maximumFractionDigits: 2 }).format(value);

/** Per employee. NB: ranks are made from three decimals; fewer on a page would show a tie where there is none. */
export const ratio = (value: number, language: Language): string =>
  format(language, { minimumFractionDigits: 3, maximumFractionDigits: 3 }).format(value);

/** A number that somebody chose, such as a target or a tick of an axis: no more decimals than it has. */
export const chosen = (value: number, language: Language): string =>
  format(language, { maximumFractionDigits: 3 }).format(value);

/** 0.397 → "39,7 %". */
export const percent = (value: number, language: Language): string =>
  format(language, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);

/** As it is typed into a field: no separators of thousands, which a field could not tell from a decimal comma. */
export const typed = (value: number, language: Language): string =>
  format(language, { useGrouping: false, maximumFractionDigits: 3 }).format(value);

/** Words that came from the server, with their thousands kept together at the end of a line: "1 500". */
export const unbroken = (words: string): string => words.replace(/(\d) (?=\d{3}\b)/g, '$1\u00a0');
