import { expect, it } from 'vitest';
import { allSearch, mineSearch } from './search';

it('reads a shared address', () => {
  expect(allSearch({ q: 112, state: 'going', page: '3', cursor: 'abc' })).toEqual({
    q: '112',
    state: 'going',
    unit: undefined,
    sort: undefined,
    page: 3,
    cursor: 'abc',
  });
});

it('leaves out what it does not know', () => {
  expect(allSearch({ state: 'DROP', page: -1 })).toMatchObject({ state: undefined, page: undefined });
  expect(mineSearch({ show: 'followed' }).show).toBe('followed');
});

it('reads a year from the address, and no date that is none', () => {
  expect(allSearch({ period: 2025, author: 'me' })).toMatchObject({ period: '2025', author: 'me' });
  expect(allSearch({ period: '2025-13', author: 'anna' })).toMatchObject({
    period: undefined,
    author: undefined,
  });
});
