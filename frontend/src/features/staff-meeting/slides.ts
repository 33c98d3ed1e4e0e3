import type { Picture } from '@/components/picture/queries';
import type { Messages } from '@/i18n/messages';
import type { Adoption, GoodExample } from './queries';

export interface Slide {
  kind: 'title' | 'before' | 'after' | 'effect' | 'same' | 'thanks';
  heading: string;
  words?: string;
  /** Below the words, a line each. */
  lines?: string[];
  pictures?: Picture[];
}

/** Municipalities with their units, a line each: the example's own first. */
function linesOf(example: GoodExample, adoptions: Adoption[]): string[] {
  const units = new Map<string, { own: boolean; name: string; units: string[] }>();
  for (const { municipality, departmentName } of adoptions) {
    const found = units.get(municipality.code) ?? {
      own: municipality.code === example.municipality.code,
      name: municipality.name,
      units: [],
    };
    if (departmentName) found.units.push(departmentName);
    units.set(municipality.code, found);
  }
  return [...units.values()]
    .sort((a, b) => Number(b.own) - Number(a.own))
    .map(({ name, units: names }) => [name, names.join(', ')].filter(Boolean).join(': '));
}

/** An example as it is told in a room: what it is, before, after, effect, who does the same, thanks. */
export function slidesOf(
  example: GoodExample,
  adoptions: Adoption[],
  pictures: Picture[],
  text: Messages,
): Slide[] {
  const { goodExample: told, staffMeeting } = text;
  const words = staffMeeting.presentation;
  const of = (wanted: Picture['moment']) => pictures.filter(({ moment }) => moment === wanted);
  const municipalities = new Set(adoptions.map(({ municipality }) => municipality.code)).size;
  const { departmentName, municipality, contactFunction, contactName } = example;
  return [
    {
      kind: 'title',
      heading: example.title,
      words: [departmentName, municipality.name].filter(Boolean).join(', '),
    },
    { kind: 'before', heading: told.before, words: example.before, pictures: of('BEFORE') },
    { kind: 'after', heading: told.after, words: example.after, pictures: of('AFTER') },
    { kind: 'effect', heading: told.effect, words: example.effect },
    {
      kind: 'same',
      heading: words.same,
      words: adoptions.length > 0 ? told.spreadLead(adoptions.length, municipalities) : words.first,
      lines: linesOf(example, adoptions),
    },
    {
      kind: 'thanks',
      heading: departmentName ? words.thanksTo(departmentName) : words.thanks,
      words: words.ask([contactFunction, contactName].filter(Boolean).join(', ')),
    },
  ];
}
