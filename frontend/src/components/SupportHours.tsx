import { useLanguage, useText } from '@/i18n/language';
import { count } from '@/i18n/numbers';
import styles from './SupportHours.module.css';

interface Props {
  offered: number;
  used: number;
}

/** How much of the time that was offered is used, as a small bar with the words beside it. */
export function SupportHours({ offered, used }: Props) {
  const text = useText().refinement;
  const language = useLanguage();
  if (offered === 0) return null;
  const hours = text.hours(count(offered, language));
  return (
    <span className={styles.hours}>
      <span className={styles.bar} aria-hidden="true">
        <span
          data-over={used > offered || undefined}
          style={{ width: `${Math.min(100, (100 * used) / offered)}%` }}
        />
      </span>
      <span className="small">{text.used(count(used, language), hours)}</span>
    </span>
  );
}
