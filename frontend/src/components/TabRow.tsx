import { Link, useLocation, type LinkProps } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import styles from './TabRow.module.css';

interface Props {
  label: string;
  tabs: (Pick<LinkProps, 'to' | 'params'> & { name: string })[];
}

/** Pages beside each other, so links and not the tab pattern: each has an address of its own. */
export function TabRow({ label, tabs }: Props) {
  const nav = useRef<HTMLElement>(null);
  const { pathname } = useLocation();

  useEffect(() => {
    // On a phone the row is longer than the page; the tab that is shown stays in sight.
    const active = nav.current?.querySelector<HTMLElement>('[aria-current=page]');
    if (nav.current && active) nav.current.scrollLeft = active.offsetLeft - nav.current.offsetLeft - 16;
  }, [pathname]);

  return (
    <nav ref={nav} className={styles.tabs} aria-label={label}>
      {tabs.map(({ name, ...way }) => (
        <Link
          key={way.to}
          {...way}
          activeOptions={{ exact: true, includeSearch: false }}
          className={styles.tab}
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}
