import { expect, it } from 'vitest';
import { dueGroups, endOfWeek } from './dueGroups';

const now = new Date('2026-11-23T09:00:00Z');
const item = (id: string, dueOn?: string, overdue = false) => ({ id, dueOn, overdue }) as never;

it('puts what is late first and what has no day last', () => {
  const groups = dueGroups(
    [
      item('c'),
      item('b', '2026-11-30'),
      item('a', '2026-11-20', true),
      item('d', '2026-11-23'),
      item('e', '2026-11-29'),
    ],
    now,
  );
  expect(groups.map(([group, items]) => [group, items.map(({ id }) => id)])).toEqual([
    ['late', ['a']],
    ['today', ['d']],
    ['week', ['e']],
    ['later', ['b']],
    ['undated', ['c']],
  ]);
});

it('leaves out empty groups', () => expect(dueGroups([], now)).toEqual([]));

it('ends the week on Sunday, by the days of the people here', () => {
  expect(endOfWeek(now)).toBe('2026-11-29');
  expect(endOfWeek(new Date('2026-11-29T12:00:00Z'))).toBe('2026-11-29');
  expect(endOfWeek(new Date('2026-11-29T23:30:00Z'))).toBe('2026-12-06');
});
