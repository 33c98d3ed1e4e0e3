import { expect, it } from 'vitest';
import { limitsOf, valuesOf } from './furtherDefinition';

it('reads size classes with spaces within the numbers and commas between them', () => {
  expect(limitsOf('1 500, 5 000')).toEqual([1500, 5000]);
  expect(limitsOf('1500;5000;')).toEqual([1500, 5000]);
  expect(limitsOf('')).toEqual([]);
  expect(limitsOf('många')).toEqual([Number.NaN]);
});

it('begins with the words of the former version in all three languages', () => {
  const topic = 'RANKING' as const;
  const former = {
    version: 1,
    createdAt: '2026-01-01T00:00:00Z',
    regretHours: 24,
    periodKinds: ['YEAR' as const],
    basis: 'HEADCOUNT' as const,
    referenceMonth: 11,
    referenceDay: 1,
    companiesIncluded: true,
    minimumEmployees: 5,
    minimumAuthors: 5,
    sizeClassLimits: [1500, 5000],
    clauses: [{ topic, text: 'svenska' }],
    _links: {},
  };
  const texts = ['svenska', 'bokmål', 'English'].map((text) => [{ topic, text }]);
  expect(valuesOf(former, texts).clauses).toEqual([{ topic, sv: 'svenska', nb: 'bokmål', en: 'English' }]);
});
