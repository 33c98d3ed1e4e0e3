import { BroadcastIcon, CloudSlashIcon } from '@navikt/aksel-icons';
import { useText } from '@/i18n/language';
import styles from './Board.module.css';

/** Whether what others change is seen at once. */
export function Live({ heard }: { heard: boolean | undefined }) {
  const words = useText().board;
  if (heard === undefined) return null;
  const Icon = heard ? BroadcastIcon : CloudSlashIcon;
  return (
    <span className={styles.live} data-heard={heard || undefined} role="status" title={words.liveHint}>
      <Icon aria-hidden="true" />
      {heard ? words.live : words.waitsForNet}
    </span>
  );
}
