import { expect, it } from 'vitest';
import { sv } from '@/i18n/sv';
import { daysOf, isPeriod, kindOf, latestOver, periodName, presentPeriod, stepped } from './period';

it('tells years, quarters and months apart', () => {
  expect(['2025', '2025-Q3', '2025-07'].map(kindOf)).toEqual(['YEAR', 'QUARTER', 'MONTH']);
  expect(['2025-13', '2025-Q5', '25', '2025-7', 2025].some(isPeriod)).toBe(false);
});

it('walks over the turn of the year', () => {
  expect(stepped('2025-12', 1)).toBe('2026-01');
  expect(stepped('2026-Q1', -1)).toBe('2025-Q4');
  expect(stepped('2026-01', -23)).toBe('2024-02');
  expect(stepped('2026', -2)).toBe('2024');
});

it('knows the present period as the municipality does, not as the phone does', () => {
  // Half past eleven in the evening in London on New Year's Eve is already the new year in Stockholm.
  const now = new Date('2025-12-31T23:30:00Z');
  expect(presentPeriod('MONTH', now)).toBe('2026-01');
  expect(presentPeriod('QUARTER', now)).toBe('2026-Q1');
  expect(latestOver('YEAR', 2, now)).toEqual(['2025', '2024']);
  expect(presentPeriod('QUARTER', new Date('2026-09-30T12:00:00Z'))).toBe('2026-Q3');
});

it('is read aloud in the language', () => {
  expect(periodName('2025-07', sv, 'sv')).toBe('juli 2025');
  expect(periodName('2025-Q3', sv, 'sv')).toBe('kvartal 3 2025');
});

it('has a first and a last day', () => {
  expect(daysOf('2024-02')).toEqual({ from: '2024-02-01', to: '2024-02-29' });
  expect(daysOf('2025-Q4')).toEqual({ from: '2025-10-01', to: '2025-12-31' });
  expect(daysOf('2025')).toEqual({ from: '2025-01-01', to: '2025-12-31' });
});
