import { useBlocker } from '@tanstack/react-router';
import { useRef } from 'react';
import { currentText } from '@/i18n/language';

/** Asks before something written is thrown away. The answer lets the page go on its own, after it has been sent. */
export function useLeaveGuard(written: boolean): () => void {
  const free = useRef(false);
  useBlocker({
    shouldBlockFn: () => written && !free.current && !window.confirm(currentText().common.leave),
    enableBeforeUnload: () => written && !free.current,
  });
  return () => {
    free.current = true;
  };
}
