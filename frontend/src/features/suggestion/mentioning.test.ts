import { describe, expect, it } from 'vitest';
import { begunName, commentParts, completed, namedIn } from './mentioning';

const mats = { id: 'p-1', name: 'Mats Malm' };

describe('a name that is being written', () => {
  it('begins with an at sign at the beginning of a word', () => {
    expect(begunName('Hej @ma', [])).toBe('ma');
    expect(begunName('@Anna-Lisa Å', [])).toBe('Anna-Lisa Å');
    expect(begunName('Hej @', [])).toBeUndefined();
    expect(begunName('skriv till anna@ek', [])).toBeUndefined();
  });

  it('is over when it is complete, and when it is a sentence', () => {
    expect(begunName('@Mats Malm', [mats])).toBeUndefined();
    expect(begunName('@Mats Malm kan du', [mats])).toBeUndefined();
    expect(begunName('@Mats kan du titta', [])).toBeUndefined();
    expect(begunName('@Mats\n', [])).toBeUndefined();
  });

  it('is written out where the cursor stands', () => {
    expect(completed('Hej @ma titta', 7, 'ma', mats)).toEqual({ text: 'Hej @Mats Malm titta', cursor: 14 });
    expect(completed('Hej @ma', 7, 'ma', mats)).toEqual({ text: 'Hej @Mats Malm ', cursor: 15 });
  });
});

it('tells only those whom the text still names', () => {
  expect(namedIn('Hej @Mats Malm!', [mats, { id: 'p-2', name: 'Anna Ek' }])).toEqual([mats]);
  expect(namedIn('Hej Mats Malm', [mats])).toEqual([]);
});

it('finds each mention in a comment, and no part of a longer name', () => {
  const mentions = [
    { id: 'p-2', displayName: 'Anna Ek' },
    { id: 'p-3', displayName: 'Anna Ekström' },
  ];
  expect(commentParts('Fråga @Anna Ekström, inte @Anna Ekberg eller @Anna Ek.', mentions)).toEqual([
    { text: 'Fråga ', person: false },
    { text: '@Anna Ekström', person: true },
    { text: ', inte @Anna Ekberg eller ', person: false },
    { text: '@Anna Ek', person: true },
    { text: '.', person: false },
  ]);
});
