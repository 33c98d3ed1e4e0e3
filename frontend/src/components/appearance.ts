import { useSyncExternalStore } from 'react';

export const appearances = ['auto', 'light', 'dark'] as const;
export type Appearance = (typeof appearances)[number];

/* How this device likes to look: a setting of the device, not of the person, and no data about anybody. */
const place = 'stegvis-appearance';
const listeners = new Set<() => void>();

function read(): Appearance {
  try {
    const value = localStorage.getItem(place);
    return appearances.find((one) => one === value) ?? 'auto';
  } catch {
    return 'auto'; // Storage may be forbidden by the browser's settings.
  }
}

let current = read();

export function showAppearance(next: Appearance = current): void {
  current = next;
  document.documentElement.dataset.colorScheme = next;
  try {
    if (next === 'auto') localStorage.removeItem(place);
    else localStorage.setItem(place, next);
  } catch {
    // Then it holds until the page is closed.
  }
  listeners.forEach((listener) => listener());
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useAppearance = () => useSyncExternalStore(subscribe, () => current);

/** Paper is light. NB: a browser takes its own dark look off when it prints, not one that was chosen here. */
export function printInLight(): void {
  window.addEventListener('beforeprint', () => {
    document.documentElement.dataset.colorScheme = 'light';
  });
  window.addEventListener('afterprint', () => {
    document.documentElement.dataset.colorScheme = current;
  });
}
