import { Link } from '@tanstack/react-router';
import type { components } from '@/client/schema';
import { useText } from '@/i18n/language';
import styles from './Network.module.css';
import { tabsOf } from './tabs';

/** Pages beside each other, so links and not the tab pattern: each has an address of its own. */
export function NetworkTabs({ network }: { network: components['schemas']['Network'] }) {
  const text = useText();
  return (
    <nav className={`no-print ${styles.tabs}`} aria-label={text.network.navigation}>
      {tabsOf(network).map(({ to, name }) => (
        <Link key={to} to={to} params={{ networkId: network.id }} className={styles.tab}>
          {text.network.tabs[name]}
        </Link>
      ))}
    </nav>
  );
}
