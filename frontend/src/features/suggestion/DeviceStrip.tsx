import { CloudSlashIcon, CloudUpIcon } from '@navikt/aksel-icons';
import { Link, useLocation } from '@tanstack/react-router';
import { useDeviceWord } from '@/components/useDeviceWord';
import { useText } from '@/i18n/language';
import { useMyself } from '@/transport/myself';
import { useReachable } from '@/transport/net';
import styles from './DeviceStrip.module.css';
import { waits } from './outbox';
import { useSending, useUnsent } from './useSending';

/** A line above each page while there is no net, or while something waits here. NB: the region is always there, for screen readers. */
export function DeviceStrip() {
  const text = useText();
  const where = useDeviceWord();
  const { id: personId } = useMyself();
  const reachable = useReachable();
  const all = useUnsent(personId ?? '');
  useSending(personId);
  // The start page lists them; there the line says only that there is no net.
  const listed = useLocation().pathname === '/suggestions/mine';
  const unsent = listed ? [] : all;
  const waiting = unsent.filter((one) => waits(one)).length;
  return (
    <div role="status">
      {(!reachable || unsent.length > 0) && (
        <div className={styles.strip}>
          {reachable ? <CloudUpIcon aria-hidden="true" /> : <CloudSlashIcon aria-hidden="true" />}
          <span>
            {[
              !reachable && text.outbox.noNet(where),
              waiting > 0 && text.outbox.lead(waiting),
              unsent.length > waiting && text.outbox.problems(unsent.length - waiting),
            ]
              .filter(Boolean)
              .join(' ')}
          </span>
          {unsent.length > 0 && <Link to="/suggestions/mine">{text.outbox.see}</Link>}
        </div>
      )}
    </div>
  );
}
