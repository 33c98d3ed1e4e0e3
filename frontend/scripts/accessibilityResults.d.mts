import type { Results } from '../src/features/accessibility/results';

interface Look {
  page: string;
  language: string;
  scheme: string;
  width: number;
  axe: string;
  faults: { rule: string; help: string }[];
}

export function resultsOf(looks: Look[], run: { date: string; complete: boolean }): Results;
