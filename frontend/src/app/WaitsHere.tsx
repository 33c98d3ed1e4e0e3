import { CloudUpIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import styles from '@/features/suggestion/DeviceStrip.module.css';
import { useText } from '@/i18n/language';
import { countWaiting } from '@/transport/device';

/** To whoever is at the door: something here waits for its author. Not what, and not whose. */
export function WaitsHere() {
  const text = useText();
  const waiting = useQuery({
    queryKey: ['outbox-count'],
    queryFn: () => countWaiting().catch(() => 0),
    gcTime: 0,
  }).data;
  if (!waiting) return null;
  return (
    <div className={styles.strip}>
      <CloudUpIcon aria-hidden="true" />
      <span>{text.outbox.waitsHere(waiting)}</span>
    </div>
  );
}
