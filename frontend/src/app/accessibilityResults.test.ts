import { expect, test } from 'vitest';
import { results } from '@/features/accessibility/results';
import { resultsOf } from '../../scripts/accessibilityResults.mjs';

const look = (page: string, faults: { rule: string; help: string }[] = []) => ({
  page,
  language: 'sv',
  scheme: 'light',
  width: 390,
  axe: '4.13.0',
  faults,
});
const contrast = { rule: 'color-contrast', help: 'Elements must meet minimum contrast' };

test('a fault is counted by the pages that have it, not by the looks at them', () => {
  const looks = [
    look('/waiting', [contrast]),
    look('/waiting', [contrast]),
    look('/figures', [contrast]),
    look('/'),
  ];
  const counted = resultsOf(looks, { date: '2026-11-23', complete: true });
  expect(counted).toMatchObject({ pages: 3, looks: 4, languages: ['sv'], complete: true });
  expect(counted.violations).toEqual([{ ...contrast, pages: 2 }]);
});

test('the statement is made from a run that looked at something', () => {
  expect(results.looks).toBeGreaterThan(0);
  expect(results.pages).toBeLessThanOrEqual(results.looks);
});
