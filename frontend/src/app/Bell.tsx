import { BellIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import { useText } from '@/i18n/language';
import { useMyself } from '@/transport/myself';
import styles from './PersonMenu.module.css';

export function Bell() {
  const text = useText();
  const unread = useMyself().unreadNotifications;
  return (
    <Link
      to="/notifications"
      className={styles.bell}
      aria-label={unread ? text.nav.unread(unread) : text.nav.notifications}
    >
      <BellIcon aria-hidden="true" />
      {unread > 0 && (
        <span className={styles.dot} aria-hidden="true">
          {unread > 99 ? '99+' : unread}
        </span>
      )}
    </Link>
  );
}
