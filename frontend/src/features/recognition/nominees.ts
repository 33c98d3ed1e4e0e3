import type { Award, Nomination } from './queries';

export interface Nominee {
  example: Nomination['goodExample'];
  departmentName?: string;
  nominations: Nomination[];
}

/** Nominated examples with all that was said for each. NB: in the order they came, not by how many: it is no vote. */
export function nominees(nominations: Nomination[]): Nominee[] {
  const found = new Map<string, Nominee>();
  for (const nomination of nominations) {
    const { goodExample: example, departmentName } = nomination;
    const nominee = found.get(example.id) ?? { example, departmentName, nominations: [] };
    nominee.nominations.push(nomination);
    found.set(example.id, nominee);
  }
  return [...found.values()];
}

/** Winners by year, the year's own first among them. */
export function byYear(awards: Award[]): { year: string; awards: Award[] }[] {
  const years = new Map<string, Award[]>();
  for (const award of awards) {
    const year = award.period.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), award]);
  }
  return [...years]
    .sort(([a], [b]) => b.localeCompare(a))
    .map(([year, inIt]) => ({
      year,
      awards: inIt.sort((a, b) => a.period.length - b.period.length || b.period.localeCompare(a.period)),
    }));
}
