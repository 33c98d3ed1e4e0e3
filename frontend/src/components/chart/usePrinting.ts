import { useSyncExternalStore } from 'react';

const paper = window.matchMedia('print');

const subscribe = (listener: () => void) => {
  paper.addEventListener('change', listener);
  return () => paper.removeEventListener('change', listener);
};

/** Whether the page is on its way to paper. It is asked before the pages are laid out, so that what is drawn can follow. */
export const usePrinting = (): boolean => useSyncExternalStore(subscribe, () => paper.matches);
