import type { components } from '@/client/schema';
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
