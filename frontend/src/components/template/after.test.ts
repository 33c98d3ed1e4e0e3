import { expect, it } from 'vitest';
import { after } from './after';

it('fills an empty field and throws nothing away', () => {
  expect(after('  ', 'Tack för idén.')).toBe('Tack för idén.');
  expect(after('Hej Anna!\n', 'Tack för idén.')).toBe('Hej Anna!\n\nTack för idén.');
});
