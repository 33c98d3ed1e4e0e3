import { expect, test } from 'vitest';
import { boardSearch, isFiltered } from './search';

test('what an address says that no board knows is left out', () => {
  expect(boardSearch({ show: 'all', days: 12, column: 'DRAFT', wall: 'yes', q: '' })).toEqual({});
});

test('an address tells how much of a board is shown', () => {
  const search = boardSearch({ q: 2027, show: 'late', below: 'no', days: 90, column: 'DONE', wall: true });
  expect(search).toEqual({ q: '2027', show: 'late', below: 'no', days: 90, column: 'DONE', wall: true });
  expect(isFiltered(search)).toBe(true);
  expect(isFiltered(boardSearch({ days: 7 }))).toBe(false);
});
