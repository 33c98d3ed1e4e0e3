import type { ReactNode } from 'react';
import styles from './Chart.module.css';

interface Props {
  label: string;
  children: ReactNode;
}

/** A table may be wider than a phone: it scrolls in a box of its own, with a keyboard too. NB: a group; a region would be one more landmark of the same name. */
export function TableBox({ label, children }: Props) {
  return (
    <div className={styles.table} role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
