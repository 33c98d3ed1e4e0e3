import { expect, it } from 'vitest';
import { dueGroups } from './dueGroups';

const now = new Date('2026-11-23T09:00:00Z');
const item = (id: string, dueOn?: string, overdue = false) => ({ id, dueOn, overdue }) as never;

it('puts what is late first and what has no day last', () => {
  const groups = dueGroups(
    [item('c'), item('b', '2026-11-30'), item('a', '2026-11-20', true), item('d', '2026-11-23')],
    now,
  );
  expect(groups.map(([group, items]) => [group, items.map(({ id }) => id)])).toEqual([
    ['late', ['a']],
    ['today', ['d']],
    ['later', ['b']],
    ['undated', ['c']],
  ]);
});

it('leaves out empty groups', () => expect(dueGroups([], now)).toEqual([]));
