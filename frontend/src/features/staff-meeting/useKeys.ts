import { useEffect } from 'react';

interface Ways {
  next: () => void;
  previous: () => void;
  leave: () => void;
}

const page = () => document.scrollingElement ?? document.documentElement;
const moreBelow = () => page().scrollTop + window.innerHeight < page().scrollHeight - 2;
const moreAbove = () => page().scrollTop > 2;

/**
 * Arrow keys, Page Up and Page Down, which is what a clicker in the hand sends. NB: a text longer than the screen is read to
 * its end first: then the keys that scroll go on scrolling, and only at the end do they turn the slide.
 */
export function useKeys({ next, previous, leave }: Ways): void {
  useEffect(() => {
    const turn = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const { key } = event;
      const down = key === 'PageDown' || key === 'ArrowDown';
      const up = key === 'PageUp' || key === 'ArrowUp';
      if (key === 'ArrowRight' || (down && !moreBelow())) next();
      else if (key === 'ArrowLeft' || (up && !moreAbove())) previous();
      else if (key === 'Escape') leave();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', turn);
    return () => window.removeEventListener('keydown', turn);
  }, [next, previous, leave]);
}
