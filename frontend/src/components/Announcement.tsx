import { CheckmarkCircleFillIcon } from '@navikt/aksel-icons';
import { useAnnouncement } from './announce';
import styles from './Announcement.module.css';

/** NB: the region is always in the page; screen readers miss one that appears together with its text. */
export function Announcement() {
  const message = useAnnouncement();
  return (
    <div className={styles.region} role="status" aria-live="polite">
      {message && (
        <span className={styles.toast}>
          <CheckmarkCircleFillIcon aria-hidden="true" />
          {message}
        </span>
      )}
    </div>
  );
}
