import { expect, it } from 'vitest';
import { answerSearch, rowsSearch, waitingSearch } from './search';

it('leaves out what it does not know', () => {
  expect(waitingSearch({ show: 'x', step: 'decide', sort: 'newest', page: '2' })).toEqual({
    page: 2,
    cursor: undefined,
    show: undefined,
    step: 'decide',
    unit: undefined,
    sort: 'newest',
  });
  expect(answerSearch({ kind: 'DROP' })).toEqual({ kind: undefined, again: undefined });
  expect(rowsSearch({ outcome: 'PENDING' }).outcome).toBeUndefined();
});
