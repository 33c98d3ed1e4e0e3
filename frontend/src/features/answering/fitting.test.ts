import { expect, it } from 'vitest';
import { fits, isAnswerable, wordsOf } from './fitting';

it('acknowledges only what was just submitted', () => {
  expect(fits('ACKNOWLEDGE', { state: 'SUBMITTED' })).toBe(true);
  expect(fits('ACKNOWLEDGE', { state: 'IN_ASSESSMENT' })).toBe(false);
});

it('decides what is acknowledged too', () => {
  expect(fits('DECLINE', { state: 'IN_ASSESSMENT' })).toBe(true);
  expect(fits('ACCEPT', { state: 'ACCEPTED' })).toBe(false);
  expect(isAnswerable({ state: 'DEFERRED' })).toBe(false);
});

it('puts the own line after what is said to all', () => {
  expect(wordsOf(' Tack! ', ' Anna, vi ses på måndag. ')).toBe('Tack!\n\nAnna, vi ses på måndag.');
  expect(wordsOf('', 'Bara till dig.')).toBe('Bara till dig.');
  expect(wordsOf('', undefined)).toBe('');
});
