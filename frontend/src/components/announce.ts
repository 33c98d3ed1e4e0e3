import { useSyncExternalStore } from 'react';

/*
 * The one live region: what happened is said to those who do not see it, and shown for a while to those who do.
 * A module store, not a context: mutations announce from outside the tree.
 */
let message = '';
let clearing: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

const tell = (next: string) => {
  message = next;
  listeners.forEach((listener) => listener());
};

export function announce(text: string): void {
  clearTimeout(clearing);
  tell(text);
  clearing = setTimeout(() => tell(''), 6000);
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useAnnouncement = () => useSyncExternalStore(subscribe, () => message);
