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

/** As wide as a card on A4, so that the text of a picture is there as large as the text around it. */
const onPaper = 620;

/*
 * A picture as wide as its place. It keeps a view box of the measured width, so that a printer, whose paper is
 * narrower and who measures nothing, scales it instead of cutting it.
 */
export function Plot({ label, height, children }: Props) {
  const { place, width: measured } = useWidth<HTMLDivElement>();
  const printing = usePrinting();
  const width = printing ? onPaper : measured;
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
