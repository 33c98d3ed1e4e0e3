import { useEffect, useEffectEvent, useState } from 'react';
import { secondsLeft, warningSeconds } from './untouched';

const touches = ['pointerdown', 'keydown', 'input', 'click'] as const;

/** Leaves when nobody has touched the page for a minute; tells the seconds left while there are few. */
export function useUntouched(active: boolean, onLeft: () => void): number | undefined {
  const [left, setLeft] = useState<number>();
  const leave = useEffectEvent(onLeft);
  useEffect(() => {
    if (!active) return undefined;
    let touchedAt = Date.now();
    const touch = () => {
      touchedAt = Date.now();
      setLeft(undefined);
    };
    const look = () => {
      const seconds = secondsLeft(touchedAt, Date.now());
      setLeft(seconds > 0 && seconds <= warningSeconds ? seconds : undefined);
      if (seconds === 0) leave();
    };
    const timer = setInterval(look, 1000);
    touches.forEach((kind) => document.addEventListener(kind, touch, true));
    return () => {
      clearInterval(timer);
      touches.forEach((kind) => document.removeEventListener(kind, touch, true));
      setLeft(undefined);
    };
  }, [active]);
  return left;
}
