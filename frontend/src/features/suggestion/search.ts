import type { components } from '@/client/schema';
import { isPeriod } from '@/components/period';
import { oneOf, place, written, type Place, type Raw } from '@/components/search';

type State = components['schemas']['SuggestionState'];

export const stateGroups = {
  waiting: ['SUBMITTED', 'IN_ASSESSMENT', 'NEEDS_INFO', 'DEFERRED'],
  going: ['ACCEPTED', 'IN_PROGRESS'],
  done: ['IMPLEMENTED', 'VERIFIED'],
  ended: ['DECLINED', 'STOPPED', 'WITHDRAWN', 'MERGED'],
} as const satisfies Record<string, readonly State[]>;
export type StateGroup = keyof typeof stateGroups;

export interface MineSearch extends Place {
  show?: 'followed';
}
export interface AllSearch extends Place {
  q?: string;
  state?: StateGroup;
  unit?: string;
  /** When it was handed in. */
  period?: string;
  author?: 'me';
  followed?: 'me';
  sort?: 'oldest';
}

export interface MergeSearch {
  q?: string;
  /** The other one, once it is found. */
  other?: string;
}

export interface WriteSearch {
  /** The unit it is about, such as a QR code names. */
  unit?: string;
  /** The one on this device that is to be put right. */
  kept?: string;
}

export const mineSearch = (raw: Raw): MineSearch => ({ ...place(raw), show: oneOf(raw.show, ['followed']) });

/** NB: a year alone is read from the address as a number. */
const periodIn = (raw: unknown): string | undefined => {
  const period = written(raw);
  return isPeriod(period) ? period : undefined;
};

export const allSearch = (raw: Raw): AllSearch => ({
  ...place(raw),
  q: written(raw.q)?.slice(0, 200),
  state: oneOf(raw.state, Object.keys(stateGroups) as StateGroup[]),
  unit: written(raw.unit),
  period: periodIn(raw.period),
  author: oneOf(raw.author, ['me']),
  followed: oneOf(raw.followed, ['me']),
  sort: oneOf(raw.sort, ['oldest']),
});

export const mergeSearch = (raw: Raw): MergeSearch => ({
  q: written(raw.q)?.slice(0, 200),
  other: written(raw.other),
});

export const writeSearch = (raw: Raw): WriteSearch => ({
  unit: written(raw.unit)?.slice(0, 100),
  kept: written(raw.kept),
});

/** What of a search leaves suggestions out, apart from the words. */
export const filtersOf = ({ state, unit, period, author, followed }: AllSearch) => ({
  state,
  unit,
  period,
  author,
  followed,
});
