import type { components } from '@/client/schema';

type State = components['schemas']['SuggestionState'];

/** Where in a list the reader is: as the server's own next and prev links say. */
interface Place {
  page?: number;
  cursor?: string;
}

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
export interface WaitingSearch extends Place {
  show?: 'late' | 'onTime';
  sort?: 'newest' | 'oldest';
}
export interface AllSearch extends Place {
  q?: string;
  state?: StateGroup;
  unit?: string;
  sort?: 'oldest';
}

type Raw = Record<string, unknown>;

const oneOf = <T extends string>(value: unknown, allowed: readonly T[]): T | undefined =>
  allowed.find((one) => one === value);
const written = (value: unknown): string | undefined =>
  value === undefined || value === null || value === '' ? undefined : String(value);

/** NB: an address is typed, shared and cut by people: what does not fit is left out, never an error page. */
function place(raw: Raw): Place {
  const page = Number(raw.page);
  return { page: Number.isInteger(page) && page > 1 ? page : undefined, cursor: written(raw.cursor) };
}

export const mineSearch = (raw: Raw): MineSearch => ({ ...place(raw), show: oneOf(raw.show, ['followed']) });

export const waitingSearch = (raw: Raw): WaitingSearch => ({
  ...place(raw),
  show: oneOf(raw.show, ['late', 'onTime']),
  sort: oneOf(raw.sort, ['newest', 'oldest']),
});

export const allSearch = (raw: Raw): AllSearch => ({
  ...place(raw),
  q: written(raw.q)?.slice(0, 200),
  state: oneOf(raw.state, Object.keys(stateGroups) as StateGroup[]),
  unit: written(raw.unit),
  sort: oneOf(raw.sort, ['oldest']),
});
