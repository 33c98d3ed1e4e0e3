import { useLayoutEffect, useState, type RefObject } from 'react';

/** Where the cursor of a text field stands, and a way to put it elsewhere once the text has changed. */
export function useCursor(field: RefObject<HTMLTextAreaElement | null>) {
  const [cursor, setCursor] = useState(0);
  const [wanted, setWanted] = useState<{ at: number }>();
  useLayoutEffect(() => {
    if (!wanted) return;
    field.current?.focus();
    field.current?.setSelectionRange(wanted.at, wanted.at);
  }, [wanted, field]);
  return {
    cursor,
    moved: () => setCursor(field.current?.selectionStart ?? 0),
    place: (at: number) => {
      setCursor(at);
      setWanted({ at });
    },
  };
}
