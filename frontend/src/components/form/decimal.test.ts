import { expect, it } from 'vitest';
import { decimalOf } from './decimal';

it('reads numbers as people write them', () => {
  expect(['1,5', '1.5', '1 290', '0', '12'].map(decimalOf)).toEqual([1.5, 1.5, 1290, 0, 12]);
});

it('takes nothing that is no number', () => {
  expect(['', '-1', 'tolv', '1,2,3', '1e3'].map(decimalOf).every(Number.isNaN)).toBe(true);
});
