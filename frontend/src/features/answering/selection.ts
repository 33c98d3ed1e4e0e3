import { useSyncExternalStore } from 'react';
import type { Summary } from './queries';
import type { Kind } from './search';

/*
 * Which suggestions are chosen to be answered together. A module store: the choice outlives the pages of the list, and a look
 * at one of them. It is nowhere on the device: with the page it is gone.
 */
export type Selection = ReadonlyMap<string, Summary>;

/** As many as one request takes. */
export const most = 500;

let chosen: Selection = new Map();
const listeners = new Set<() => void>();

function become(next: Selection): void {
  chosen = next;
  listeners.forEach((listener) => listener());
}

/** Chooses these, or not any longer. Returns how many found no room. */
export function choose(items: readonly Summary[], wanted: boolean): number {
  const next = new Map(chosen);
  let left = 0;
  for (const item of items) {
    if (!wanted) next.delete(item.id);
    else if (next.size < most || next.has(item.id)) next.set(item.id, item);
    else left += 1;
  }
  become(next);
  return left;
}

export const chooseOnly = (items: readonly Summary[]): void =>
  become(new Map(items.slice(0, most).map((item) => [item.id, item])));

export const chooseNone = (): void => become(new Map());

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useSelection = (): Selection => useSyncExternalStore(subscribe, () => chosen);

/** What was said last, for those that are tried again. */
export interface Said {
  kind: Kind;
  text: string;
  lines: Record<string, string>;
}
let last: { bulkAnswerId: string; said: Said } | undefined;

export const keepSaid = (bulkAnswerId: string, said: Said): void => {
  last = { bulkAnswerId, said };
};
export const saidIn = (bulkAnswerId: string | undefined): Said | undefined =>
  last && last.bulkAnswerId === bulkAnswerId ? last.said : undefined;
