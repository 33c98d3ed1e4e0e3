import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { components } from '@/client/schema';
import { useText } from '@/i18n/language';
import styles from './Network.module.css';
import { tabsOf } from './tabs';

/** Pages beside each other, so links and not the tab pattern: each has an address of its own. */
export function NetworkTabs({ network }: { network: components['schemas']['Network'] }) {
  const text = useText();
  const nav = useRef<HTMLElement>(null);
  const { pathname } = useLocation();

  useEffect(() => {
    // On a phone the row is longer than the page; the tab that is shown stays in sight.
    const active = nav.current?.querySelector<HTMLElement>('[aria-current=page]');
    if (nav.current && active) nav.current.scrollLeft = active.offsetLeft - nav.current.offsetLeft - 16;
  }, [pathname]);

  return (
    <nav ref={nav} className={styles.tabs} aria-label={text.network.navigation}>
      {tabsOf(network).map(({ to, name }) => (
        <Link key={to} to={to} params={{ networkId: network.id }} className={styles.tab}>
          {text.network.tabs[name]}
        </Link>
      ))}
    </nav>
  );
}
