import { expect, it } from 'vitest';
import { sv } from '@/i18n/sv';
import { dueWords, isSoon } from './dueWords';

const now = new Date('2026-11-23T22:30:00Z'); // 23.30 on the 23rd in Stockholm
const due = (dueOn: string, overdue = false) => ({ dueOn, overdue, dueReason: 'DECIDE' as const });

it('says today, tomorrow and the weekday', () => {
  expect(dueWords(due('2026-11-23'), sv, 'sv', now)).toBe('Svar senast i dag');
  expect(dueWords(due('2026-11-24'), sv, 'sv', now)).toBe('Svar senast i morgon');
  expect(dueWords(due('2026-11-27'), sv, 'sv', now)).toBe('Svar senast fredag 27 november');
});

it('says the date when it is far away, and the year when it is another', () => {
  expect(dueWords(due('2026-12-14'), sv, 'sv', now)).toBe('Svar senast 14 december');
  expect(dueWords(due('2027-02-01'), sv, 'sv', now)).toBe('Svar senast 1 februari 2027');
});

it('says how late it is', () => {
  expect(dueWords(due('2026-11-22', true), sv, 'sv', now)).toBe('Svara – 1 dag sen');
  expect(dueWords(due('2026-11-18', true), sv, 'sv', now)).toBe('Svara – 5 dagar sen');
});

it('counts the day where the people are, not in UTC', () => {
  const afterMidnight = new Date('2026-11-23T23:30:00Z');
  expect(dueWords(due('2026-11-24'), sv, 'sv', afterMidnight)).toBe('Svar senast i dag');
});

it('says nothing where nothing is due', () => {
  expect(dueWords({ overdue: false }, sv, 'sv', now)).toBeUndefined();
});

it('warns the day before', () => {
  expect(isSoon(due('2026-11-24'), now)).toBe(true);
  expect(isSoon(due('2026-11-25'), now)).toBe(false);
});
