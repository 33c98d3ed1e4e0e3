import { expect, it } from 'vitest';
import type { components } from '@/client/schema';
import type { Figures } from './queries';
import { expected, paceOf, reached } from './trajectory';

const month = (submitted: number, implemented: number, employees?: number): Figures => ({
  period: '2025-01',
  periodKind: 'MONTH',
  firstDay: '2025-01-01',
  lastDay: '2025-01-31',
  complete: true,
  definitionVersion: 1,
  basis: 'HEADCOUNT',
  referenceDate: '2024-11-01',
  missingHeadcounts: 0,
  measures: { submitted, decided: 0, implemented, authors: 0, employees },
});

it('adds up from January', () => {
  const months = [month(10, 4, 100), month(20, 6, 100), month(0, 5, 100)];
  expect(reached(months, 'submitted')).toEqual([0.1, 0.3, 0.3]);
  expect(reached(months, 'implemented')).toEqual([0.04, 0.1, 0.15]);
});

it('does not go on past what is withheld or has no denominator', () => {
  expect(
    reached([month(1, 1, 10), { ...month(1, 1), measures: undefined }, month(1, 1, 10)], 'submitted'),
  ).toEqual([0.1]);
  expect(reached([month(1, 1)], 'submitted')).toEqual([]);
  expect(reached([month(1, 1, 0)], 'submitted')).toEqual([]);
});

it('spreads the target as the trajectory says', () => {
  const target = {
    submittedPerEmployee: 1.5,
    implementedPerEmployee: 1,
    expectedShareByMonth: [5, 20, 100],
  } as components['schemas']['Target'];
  expect(expected(target, 'submitted')).toEqual([0.075, 0.3, 1.5]);
});

it('tells ahead, level and behind apart as finely as figures are written', () => {
  expect(paceOf(0.52, 0.45)).toBe('ahead');
  expect(paceOf(0.4501, 0.45)).toBe('level');
  expect(paceOf(0.449, 0.45)).toBe('behind');
});
