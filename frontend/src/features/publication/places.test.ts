import { describe, expect, it } from 'vitest';
import { sv } from '@/i18n/sv';
import { latestOfEach, ownStanding, placesIn, rankWords, sizeClassName } from './places';
import type { Place } from './queries';

const small = { fromEmployees: 0, belowEmployees: 1500 };
const middle = { fromEmployees: 1500, belowEmployees: 5000 };

const place = (name: string, rank: number, sizeClass: Place['sizeClass'], own = false): Place => ({
  municipality: { code: '1060', name },
  revision: 1,
  sizeClass,
  rank,
  measures: { submitted: 1, decided: 1, implemented: 1, authors: 1 },
  own,
});

const places = [
  place('Motala', 1, middle),
  place('Vimmerby', 1, small),
  place('Olofström', 2, small, true),
  place('Malung-Sälen', 2, small),
];

describe('the rank in words', () => {
  it('says when it is shared', () => {
    const own = ownStanding({ places });
    expect(own && rankWords(own, sv)).toBe('Delad plats 2 av 3');
  });

  it('counts only those of the same size', () => {
    const own = ownStanding({ places: [...places.slice(0, 2), place('Olofström', 1, middle, true)] });
    expect(own?.of).toBe(2);
    expect(placesIn(places, small).map(({ municipality }) => municipality.name)[0]).toBe('Vimmerby');
  });

  it('is not there for those who have no place', () => {
    expect(ownStanding({ places: places.slice(0, 2) })).toBeUndefined();
  });
});

it('names the size classes so that no number is in two', () => {
  // NB: Swedish parts thousands with a no-break space.
  const name = (sizeClass: Place['sizeClass']) =>
    sizeClassName(sizeClass, sv, 'sv').replaceAll('\u00a0', ' ');
  expect(name(small)).toBe('färre än 1 500 anställda');
  expect(name(middle)).toBe('1 500–4 999 anställda');
  expect(name({ fromEmployees: 5000 })).toBe('5 000 anställda eller fler');
});

it('takes the latest correction of each period, in the order of time', () => {
  const publications = [
    { period: '2025', number: 2 },
    { period: '2025', number: 1 },
    { period: '2024', number: 1 },
  ];
  expect(latestOfEach(publications)).toEqual([
    { period: '2024', number: 1 },
    { period: '2025', number: 2 },
  ]);
});
