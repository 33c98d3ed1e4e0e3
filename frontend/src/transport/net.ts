import { useSyncExternalStore } from 'react';

/* Whether the service answers: told by the answers themselves, for a phone often believes in a net that leads nowhere. */
let reachable = typeof navigator === 'undefined' || navigator.onLine !== false;
const listeners = new Set<() => void>();

export function setReachable(value: boolean): void {
  if (value === reachable) return;
  reachable = value;
  listeners.forEach((listener) => listener());
}

export const isReachable = (): boolean => reachable;

export const onReachable = (listener: () => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

export const useReachable = (): boolean => useSyncExternalStore(onReachable, isReachable);

window.addEventListener('offline', () => setReachable(false));
// Only a hope, until the next answer; but what waits for the net tries again.
window.addEventListener('online', () => setReachable(true));
