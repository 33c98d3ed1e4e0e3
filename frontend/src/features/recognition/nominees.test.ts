import { describe, expect, it } from 'vitest';
import { byYear, nominees } from './nominees';
import type { Award, Nomination } from './queries';

const of = (id: string, reason: string) => ({ goodExample: { id, title: id }, reason }) as Nomination;
const award = (period: string) => ({ period }) as Award;

describe('who is nominated, and who won', () => {
  it('puts together what was said for one example, in the order it came', () => {
    const found = nominees([of('a', '1'), of('b', '2'), of('b', '3')]);
    expect(found.map(({ example, nominations }) => [example.id, nominations.length])).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
  });

  it('shows the example of the year before those of its months', () => {
    const years = byYear([award('2026-03'), award('2025'), award('2026'), award('2026-11')]);
    expect(years.map(({ year, awards }) => [year, ...awards.map(({ period }) => period)])).toEqual([
      ['2026', '2026', '2026-11', '2026-03'],
      ['2025', '2025'],
    ]);
  });
});
