import type { components } from '@/client/schema';

type Person = components['schemas']['PersonReference'];

/** Someone whom a comment may mention. */
export interface Mentionable {
  id: string;
  name: string;
}

/** An @ at the beginning of a word and at most three words after it, up to where the cursor stands. */
const beginning = /(?:^|[\s(])@([\p{L}\p{M}'’-]+(?: [\p{L}\p{M}'’-]+){0,2})$/u;

/** The beginning of a name that is being written, or undefined. NB: a mention that is complete is not begun any more. */
export function begunName(upToCursor: string, chosen: readonly Mentionable[]): string | undefined {
  const name = beginning.exec(upToCursor)?.[1];
  if (name === undefined || chosen.some((person) => name.startsWith(person.name))) return undefined;
  return name;
}

/** The text with the begun name written out, and where the cursor goes. */
export function completed(
  text: string,
  cursor: number,
  begun: string,
  { name }: Mentionable,
): { text: string; cursor: number } {
  const from = cursor - begun.length;
  const after = text.slice(cursor);
  const gap = /^[\s.,!?:;)]/.test(after) ? '' : ' ';
  return { text: text.slice(0, from) + name + gap + after, cursor: from + name.length + gap.length };
}

/** Whom the text still names: a name that was taken away again is nobody's to be told of. */
export const namedIn = <T extends Mentionable>(text: string, chosen: readonly T[]): T[] =>
  chosen.filter(({ name }) => text.includes(`@${name}`));

/** A comment in pieces, with each mention as one of its own. */
export function commentParts(text: string, mentions: readonly Person[]): { text: string; person: boolean }[] {
  const names = mentions
    .map(({ displayName }) => displayName)
    .filter((name): name is string => Boolean(name))
    // The longest first: Anna Ek is not found in Anna Ekström.
    .sort((one, other) => other.length - one.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (names.length === 0) return [{ text, person: false }];
  return text
    .split(new RegExp(`(@(?:${names.join('|')})(?![\\p{L}\\p{M}]))`, 'u'))
    .map((piece, index) => ({ text: piece, person: index % 2 === 1 }))
    .filter((piece) => piece.text);
}
