import { expect, it } from 'vitest';
import { deputyTimes } from './deputyTimes';

const days = (startsOn: string, endsOn: string) => ({ startsOn, endsOn });

it('counts the first and the last day as now, and tells the next one first', () => {
  const christmas = days('2026-12-21', '2027-01-06');
  const advent = days('2026-11-30', '2026-12-01');
  const begins = days('2026-11-23', '2026-11-27');
  const ends = days('2026-11-16', '2026-11-23');
  const over = days('2026-11-02', '2026-11-22');
  expect(deputyTimes([christmas, advent, begins, ends, over], '2026-11-23')).toEqual([
    ['now', [begins, ends]],
    ['coming', [advent, christmas]],
    ['past', [over]],
  ]);
});
