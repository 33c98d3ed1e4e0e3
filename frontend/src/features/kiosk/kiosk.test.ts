import { expect, it } from 'vitest';
import { codeOf } from './code';
import { isNamed } from './named';
import { requestOf } from './request';
import { secondsLeft } from './untouched';

it('takes a code with or without hyphen, in any case', () => {
  expect(codeOf(' k7qm-4txp ')).toBe('K7QM4TXP');
  expect(codeOf('K7QM4TXPQ')).toBe('K7QM4TXP');
});

it('forgets after a minute, also when the device slept meanwhile', () => {
  expect(secondsLeft(0, 0)).toBe(60);
  expect(secondsLeft(0, 40_000)).toBe(20);
  expect(secondsLeft(0, 60_000)).toBe(0);
  expect(secondsLeft(0, 3_600_000)).toBe(0);
});

it('leaves out a problem that nobody wrote', () => {
  expect(requestOf({ problem: ' ', idea: ' En krok. ', signedBy: ' AA ' }, false)).toEqual({
    idea: 'En krok.',
    signedBy: 'AA',
    done: false,
  });
});

it('says nothing of a problem where it was done already', () => {
  expect(requestOf({ problem: 'Rest', idea: 'En krok sitter uppe.', signedBy: 'AA' }, true)).toEqual({
    idea: 'En krok sitter uppe.',
    signedBy: 'AA',
    done: true,
  });
});

it('knows a name however it was written', () => {
  expect(isNamed(' plattan VID tavlan', 'Plattan vid tavlan')).toBe(true);
  expect(isNamed('', 'Plattan vid tavlan')).toBe(false);
});
