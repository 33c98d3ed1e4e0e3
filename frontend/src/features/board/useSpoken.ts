import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Arrival } from './columns';

const gatherMillis = 3000;

/** What is said of changes by others: what came within a few seconds in one breath. */
export function useSpoken(arrivals: Arrival[], words: (arrivals: Arrival[]) => string): string {
  const [spoken, setSpoken] = useState('');
  const waiting = useRef<Arrival[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const speak = useEffectEvent(() => {
    setSpoken(words(waiting.current));
    waiting.current = [];
    timer.current = undefined;
  });
  useEffect(() => {
    if (arrivals.length === 0) return;
    waiting.current.push(...arrivals);
    timer.current ??= setTimeout(() => speak(), gatherMillis);
  }, [arrivals]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return spoken;
}
