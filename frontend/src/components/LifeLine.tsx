import type { ReactNode } from 'react';
import styles from './LifeLine.module.css';

/** What happened to something, oldest first. */
export function LifeLine({ children }: { children: ReactNode }) {
  return <ol className={styles.line}>{children}</ol>;
}

interface Props {
  /** Whether it went on by it, or stayed where it was. */
  step?: boolean;
  /** What is waited for, at the end of the line. */
  now?: boolean;
  children: ReactNode;
}

export function Moment({ step, now, children }: Props) {
  return (
    <li className={[styles.event, step && styles.step, now && styles.now].filter(Boolean).join(' ')}>
      <span className={styles.dot} aria-hidden="true" />
      <div className={styles.what}>{children}</div>
    </li>
  );
}

/** What somebody wrote about it. */
export function Said({ children }: { children: ReactNode }) {
  return <p className={styles.reason}>{children}</p>;
}
