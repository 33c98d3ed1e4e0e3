import { expect, test } from 'vitest';
import { belowTitle, titleParts } from './foundWords';

const part = (text: string, hit = false) => ({ text, hit });
const joined = (parts: { text: string }[]) => parts.map(({ text }) => text).join('');

test('the words that were found are marked in the title too, whatever their case', () => {
  const parts = titleParts('Kortare Nattfasta, tack', [part('vår '), part('nattfasta', true)]);
  expect(joined(parts)).toBe('Kortare Nattfasta, tack');
  expect(parts.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['Nattfasta']);
});

test('a part of a word is not a hit', () => {
  expect(titleParts('Nattfastan', [part('natt', true)]).some(({ hit }) => hit)).toBe(false);
});

test('an excerpt does not say the title again', () => {
  const excerpt = [part('Kortare '), part('nattfasta', true), part(' · Det går '), part('elva', true)];
  expect(belowTitle('Kortare nattfasta', excerpt)).toEqual([part('Det går '), part('elva', true)]);
});

test('an excerpt of the title alone leaves nothing', () => {
  expect(belowTitle('Nattfasta', [part('Nattfasta', true)])).toEqual([]);
});

test('an excerpt from further on says that something stands before it', () => {
  const excerpt = [part('mellan kvällsmål och '), part('frukost', true)];
  expect(belowTitle('Kortare nattfasta', excerpt)).toEqual([part('… '), ...excerpt]);
});
