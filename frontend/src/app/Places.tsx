import { Link, useLocation, type LinkProps } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import styles from './Places.module.css';

export interface Place {
  to: LinkProps['to'];
  name: string;
  /** Whether this person has it. */
  open: boolean;
  /** Whether the other places lie below its address. */
  exact?: boolean;
}

/** The row of places above each page of a room, those that this person has. */
export function Places({ label, places }: { label: string; places: Place[] }) {
  const { pathname } = useLocation();
  const row = useRef<HTMLElement>(null);
  // On a phone the row is longer than the screen: the place where one is must be seen.
  useEffect(() => {
    const active = row.current?.querySelector<HTMLElement>('[data-status="active"]');
    if (row.current && active)
      row.current.scrollLeft =
        active.offsetLeft - row.current.offsetLeft - (row.current.clientWidth - active.offsetWidth) / 2;
  }, [pathname]);
  return (
    <nav ref={row} className={`no-print ${styles.places}`} aria-label={label}>
      {places
        .filter(({ open }) => open)
        .map(({ to, name, exact = false }) => (
          <Link key={to} to={to} activeOptions={{ exact }} className={styles.place}>
            {name}
          </Link>
        ))}
    </nav>
  );
}
