import { expect, it } from 'vitest';
import { sharesOf, sumOf } from './shares';

it('adds the shares as people add them', () => {
  expect(sumOf(sharesOf(['33,3', '33.3', '33,4', '']))).toBe(100);
  expect(sumOf(sharesOf(['0,1', '0,2']))).toBe(0.3);
});

it('has no sum when one of them is no number', () => {
  expect(sumOf(sharesOf(['50', 'hälften']))).toBeNaN();
});
