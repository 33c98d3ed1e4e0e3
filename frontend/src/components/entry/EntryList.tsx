import type { ReactNode } from 'react';
import styles from './Entry.module.css';

interface Props {
  label: string;
  /** Whether two stand beside each other where there is room. */
  columns?: boolean;
  children: ReactNode;
}

/** The cards of what people have written down. */
export function EntryList({ label, columns, children }: Props) {
  return (
    <ul className={`unlisted ${styles.entries} ${columns ? styles.columns : ''}`} aria-label={label}>
      {children}
    </ul>
  );
}
