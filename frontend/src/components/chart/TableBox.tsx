import type { ReactNode } from 'react';
import styles from './Chart.module.css';

interface Props {
  label: string;
  children: ReactNode;
}

/** A table may be wider than a phone: it scrolls in a box of its own, with a keyboard too. */
export function TableBox({ label, children }: Props) {
  return (
    <div className={styles.table} role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
