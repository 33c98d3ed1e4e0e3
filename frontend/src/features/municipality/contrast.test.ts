import { expect, it } from 'vitest';
import { contrastToWhite, leastContrast } from './contrast';

it('goes from none to black on white', () => {
  expect(contrastToWhite('#ffffff')).toBeCloseTo(1);
  expect(contrastToWhite('#000000')).toBeCloseTo(21);
});

it('knows the grey at which white text is just readable', () => {
  expect(contrastToWhite('#767676')).toBeGreaterThan(leastContrast);
  expect(contrastToWhite('#777777')).toBeLessThan(leastContrast);
});
