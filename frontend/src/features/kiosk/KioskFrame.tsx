import type { ReactNode } from 'react';
import { Logo } from '@/components/Logo';
import styles from './Kiosk.module.css';

interface Props {
  /** Whose kiosk it is. */
  unit?: string;
  municipality?: string;
  /** What stands to the right in the header. */
  aside?: ReactNode;
  foot?: ReactNode;
  children: ReactNode;
}

/** The whole screen of a kiosk: no menu, and no way to anywhere else. */
export function KioskFrame({ unit, municipality, aside, foot, children }: Props) {
  return (
    <div className={styles.kiosk} data-size="lg">
      <header className={styles.header}>
        <Logo size={52} />
        <p className={styles.whose}>
          <strong>{unit ?? 'Stegvis'}</strong>
          {municipality && <span>{municipality}</span>}
        </p>
        {aside}
      </header>
      <main className={styles.main}>{children}</main>
      {foot && <footer className={styles.foot}>{foot}</footer>}
    </div>
  );
}
