import measured from './results.json';

/** What axe found, as `npm run accessibility-statement` wrote it down. */
export interface Results {
  /** The day of the run. */
  date: string;
  axe: string;
  /** Whether every test of the run was carried out. */
  complete: boolean;
  pages: number;
  /** How many times a page was looked at: in a language, at a width, light or dark. */
  looks: number;
  languages: string[];
  widths: number[];
  schemes: string[];
  violations: Violation[];
}

export interface Violation {
  /** Of axe, such as "color-contrast". */
  rule: string;
  help: string;
  /** On how many pages. */
  pages: number;
}

export const results: Results = measured;
