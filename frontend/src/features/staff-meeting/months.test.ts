import { expect, it } from 'vitest';
import { months } from './months';
import type { Meeting } from './queries';

const at = (startsAt: string) => ({ id: startsAt, startsAt }) as Meeting;

it('puts a meeting in the month that the calendar here shows, and keeps the order', () => {
  const found = months([
    at('2026-11-26T08:00:00Z'),
    // Midnight has passed in Sweden.
    at('2026-11-30T23:30:00Z'),
    at('2026-12-17T08:00:00Z'),
  ]);

  expect(found.map(({ period, meetings }) => [period, meetings.length])).toEqual([
    ['2026-11', 1],
    ['2026-12', 2],
  ]);
});
