import { expect, test } from 'vitest';
import { usualEnd } from './occasionTimes';

test('an occasion usually takes two hours, past midnight too', () => {
  expect(usualEnd('2031-06-11T09:30')).toBe('2031-06-11T11:30');
  expect(usualEnd('2031-12-31T23:00')).toBe('2032-01-01T01:00');
});

test('a beginning that is not written yet has no end', () => {
  expect(usualEnd('')).toBeUndefined();
  expect(usualEnd('0002-06-11T09:30')).toBeUndefined();
});
