import type { components } from '@/client/schema';
import type { Language } from '@/i18n/language';
import type { Messages } from '@/i18n/messages';
import { count } from '@/i18n/numbers';
import type { Place, Publication } from './queries';

type SizeClass = components['schemas']['SizeClass'];

const same = (one: SizeClass, other: SizeClass) => one.fromEmployees === other.fromEmployees;

/** "1 500–4 999 anställda", "färre än 1 500 anställda", "5 000 anställda eller fler". */
export function sizeClassName(
  { fromEmployees, belowEmployees }: SizeClass,
  text: Messages,
  language: Language,
) {
  const from = count(fromEmployees, language);
  if (belowEmployees === undefined) {
    return fromEmployees === 0 ? text.comparison.allSizes : text.comparison.sizeFrom(from);
  }
  if (fromEmployees === 0) return text.comparison.sizeBelow(count(belowEmployees, language));
  return text.comparison.sizeBetween(from, count(belowEmployees - 1, language));
}

/** Those of a size class, in the order of their rank. */
export const placesIn = (places: readonly Place[], sizeClass: SizeClass): Place[] =>
  places.filter((place) => same(place.sizeClass, sizeClass)).sort((one, other) => one.rank - other.rank);

export interface Standing {
  place: Place;
  /** How many have a place in the class. */
  of: number;
  shared: boolean;
}

/** Where one stands among its like. */
export function standingOf(places: readonly Place[], place: Place): Standing {
  const inClass = placesIn(places, place.sizeClass);
  return {
    place,
    of: inClass.length,
    shared: inClass.filter(({ rank }) => rank === place.rank).length > 1,
  };
}

export function ownStanding({ places }: Pick<Publication, 'places'>): Standing | undefined {
  const own = places.find((place) => place.own);
  return own && standingOf(places, own);
}

/** "Plats 2 av 5", "Delad plats 2 av 5". */
export const rankWords = ({ place, of, shared }: Standing, text: Messages): string =>
  (shared ? text.comparison.sharedRank : text.comparison.rank)(place.rank, of);

interface Numbered {
  period: string;
  number: number;
}

/** For each period only what holds now: the publication with the highest number. Earliest period first. */
export function latestOfEach<T extends Numbered>(publications: readonly T[]): T[] {
  const latest = new Map<string, T>();
  for (const one of publications) {
    const known = latest.get(one.period);
    if (!known || known.number < one.number) latest.set(one.period, one);
  }
  return [...latest.values()].sort((one, other) => one.period.localeCompare(other.period));
}
