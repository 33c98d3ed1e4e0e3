import type { ReactNode } from 'react';
import styles from './Chart.module.css';
import { usePrinting } from './usePrinting';
import { useWidth } from './useWidth';

interface Props {
  /** Said instead of the picture. */
  label: string;
  height: number;
  children: (width: number) => ReactNode;
}

/** Wider than this, lines of text in the picture would be small on paper, where it is made to fit. */
const onPaper = 760;

/*
 * A picture as wide as its place. It keeps a view box of the measured width, so that a printer, whose paper is
 * narrower and who measures nothing, scales it instead of cutting it.
 */
export function Plot({ label, height, children }: Props) {
  const { place, width: measured } = useWidth<HTMLDivElement>();
  const printing = usePrinting();
  const width = printing ? Math.min(onPaper, measured) : measured;
  return (
    <div ref={place} className={styles.plot} style={{ minHeight: width ? undefined : height }}>
      {width > 0 && (
        <svg viewBox={`0 0 ${width} ${height}`} className={styles.picture} role="img" aria-label={label}>
          {children(width)}
        </svg>
      )}
    </div>
  );
}
