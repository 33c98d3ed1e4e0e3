import { useLayoutEffect, useRef, useState } from 'react';

/** How many cards a column of the wall screen has room for; all of them where the page scrolls. */
export function useRoom() {
  const list = useRef<HTMLUListElement>(null);
  const [room, setRoom] = useState(50);

  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    const measure = () => {
      // NB: a fixed height of the cards, so that what does not show now needs no measuring.
      const { rowGap } = getComputedStyle(element);
      const card = parseFloat(getComputedStyle(element).getPropertyValue('--card-height'));
      const size = parseFloat(getComputedStyle(element).fontSize);
      if (!card) return setRoom(50);
      const gap = parseFloat(rowGap) || 0;
      return setRoom(Math.max(1, Math.floor((element.clientHeight + gap) / (card * size + gap))));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  return { list, room };
}
