import { useEffect, useEffectEvent, useState } from 'react';
import { localAddress, type Link } from './api';

const patienceMillis = 3000;
const gatherMillis = 100;
const againMillis = [1000, 2000, 5000, 10_000, 30_000];

/**
 * Listens to a stream of changes for as long as the page is seen. What listens reads anew with each change, and whenever the
 * stream begins again, for then something may have been missed. Tells whether it is heard; nothing until that is known.
 */
export function useChanges(link: Link | undefined, onChange: () => void): boolean | undefined {
  const [heard, setHeard] = useState<boolean>();
  const changed = useEffectEvent(onChange);
  const address = link && localAddress(link.href);

  useEffect(() => {
    if (!address) return undefined;
    let source: EventSource | undefined;
    let failures = 0;
    let gathering: ReturnType<typeof setTimeout> | undefined;
    let again: ReturnType<typeof setTimeout> | undefined;
    let silence: ReturnType<typeof setTimeout> | undefined;

    // A change seldom comes alone.
    const gather = () => {
      gathering ??= setTimeout(() => {
        gathering = undefined;
        changed();
      }, gatherMillis);
    };
    // NB: every stream ends now and then and is back at once; that is no reason to worry anybody.
    const worry = () => {
      silence ??= setTimeout(() => setHeard(false), patienceMillis);
    };
    const stop = () => {
      [gathering, again, silence].forEach(clearTimeout);
      gathering = again = silence = undefined;
      source?.close();
      source = undefined;
    };
    const start = () => {
      stop();
      const opened = new EventSource(address);
      source = opened;
      worry();
      opened.onopen = () => {
        failures = 0;
        clearTimeout(silence);
        silence = undefined;
        setHeard(true);
        gather();
      };
      opened.addEventListener('change', gather);
      opened.onerror = () => {
        worry();
        // The browser tries again by itself, except when it was refused.
        if (opened.readyState !== EventSource.CLOSED) return;
        clearTimeout(again);
        again = setTimeout(restart, againMillis[Math.min(failures++, againMillis.length - 1)]);
      };
    };
    const restart = () => {
      const waiting = silence;
      silence = undefined;
      start();
      if (!waiting) return;
      clearTimeout(silence);
      silence = waiting;
    };
    const seen = () => (document.visibilityState === 'visible' ? start() : stop());
    const reachable = () => document.visibilityState === 'visible' && restart();
    seen();
    document.addEventListener('visibilitychange', seen);
    window.addEventListener('online', reachable);
    return () => {
      stop();
      document.removeEventListener('visibilitychange', seen);
      window.removeEventListener('online', reachable);
    };
  }, [address]);

  return heard;
}
