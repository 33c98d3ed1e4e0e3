import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useText } from '@/i18n/language';
import { useMyself } from '@/transport/myself';
import styles from './NumbersFrame.module.css';

/** The rooms for figures: a row of places above each of their pages, those that this person has. */
export function NumbersFrame() {
  const text = useText();
  const { _links } = useMyself();
  const { pathname } = useLocation();
  const row = useRef<HTMLElement>(null);
  // On a phone the row is longer than the screen: the place where one is must be seen.
  useEffect(() => {
    const active = row.current?.querySelector<HTMLElement>('[data-status="active"]');
    if (row.current && active) row.current.scrollLeft = active.offsetLeft - row.current.offsetLeft - 40;
  }, [pathname]);
  const places = [
    { to: '/figures', name: text.figures.title, open: true },
    { to: '/comparison', name: text.comparison.nav, open: true },
    { to: '/headcounts', name: text.headcounts.nav, open: _links['count-headcounts'] },
    { to: '/targets', name: text.targets.nav, open: _links['set-targets'] },
    { to: '/sign-off', name: text.signOff.nav, open: _links['sign-off'] },
    { to: '/networks', name: text.network.many, open: _links.networks },
  ] as const;
  return (
    <>
      <nav ref={row} className={`no-print ${styles.places}`} aria-label={text.figures.navigation}>
        {places
          .filter(({ open }) => open)
          .map(({ to, name }) => (
            <Link key={to} to={to} className={styles.place}>
              {name}
            </Link>
          ))}
      </nav>
      <Outlet />
    </>
  );
}
