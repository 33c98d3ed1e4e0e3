import type { Assignment, Part } from './queries';

/** How a manager stands: the state, with those who are late apart from those who have time left. */
export const standings = ['DONE', 'NOT_DONE', 'OPEN', 'OVERDUE'] as const;
export type Standing = (typeof standings)[number];
export type Standings = Record<Standing, number>;

export const standingOf = ({ state, overdue }: Pick<Part, 'state' | 'overdue'>): Standing =>
  overdue ? 'OVERDUE' : state;

export const standingsOf = ({ managers, done, notDone, overdue }: Assignment): Standings => ({
  DONE: done,
  NOT_DONE: notDone,
  OPEN: managers - done - notDone - overdue,
  OVERDUE: overdue,
});

/** The parts by administration or company, in the order of the list. A closed department stands for itself. */
export function byTop(parts: Part[], tree: { id: string; path: string[] }[]): [string, Standings][] {
  const tops = new Map(tree.map(({ id, path }) => [id, path[0]]));
  const sums = new Map<string, Standings>();
  for (const part of parts) {
    const top = tops.get(part.department.id) ?? part.department.name;
    const sum = sums.get(top) ?? { DONE: 0, NOT_DONE: 0, OPEN: 0, OVERDUE: 0 };
    sum[standingOf(part)] += 1;
    sums.set(top, sum);
  }
  return [...sums];
}

/** What is to be answered, late first and then the nearest day; and what is answered, the latest first. */
export function sorted(parts: Part[]): { open: Part[]; answered: Part[] } {
  return {
    open: parts.filter(({ state }) => state === 'OPEN').sort((a, b) => a.dueOn.localeCompare(b.dueOn)),
    answered: parts
      .filter(({ state }) => state !== 'OPEN')
      .sort((a, b) => (b.answeredAt ?? '').localeCompare(a.answeredAt ?? '')),
  };
}
