import { useSyncExternalStore } from 'react';

/* The one place that knows that a session has ended under somebody's hands. */
let ended = false;
const listeners = new Set<() => void>();

export function setSessionEnded(value: boolean): void {
  ended = value;
  listeners.forEach((listener) => listener());
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useSessionEnded = (): boolean => useSyncExternalStore(subscribe, () => ended);

/** Signing in is a page of the server; it comes back to the local path. */
export const signInAddress = (to: string): string => `/sign-in?to=${encodeURIComponent(to)}`;
export const signOutAddress = '/sign-out';
