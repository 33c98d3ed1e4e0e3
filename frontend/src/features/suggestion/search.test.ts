import { expect, it } from 'vitest';
import { allSearch, mineSearch, waitingSearch } from './search';

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
  expect(waitingSearch({ show: 'x', sort: 'newest' })).toMatchObject({ show: undefined, sort: 'newest' });
  expect(mineSearch({ show: 'followed' }).show).toBe('followed');
});
