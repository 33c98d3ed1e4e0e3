import { useText } from '@/i18n/language';
import styles from './Pending.module.css';

/** The page is on its way. Shown by the router and by lists alike. */
export function Pending({ rows = 3 }: { rows?: number }) {
  const text = useText();
  return (
    <div className={styles.rows} role="status">
      <span className="visually-hidden">{text.common.loading}</span>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={styles.bone} aria-hidden="true" />
      ))}
    </div>
  );
}
