import { leafOf } from '@/i18n/dates';
import { useLanguage } from '@/i18n/language';
import styles from './Leaf.module.css';

/** The day as a leaf of a calendar. Ornament only: the words beside it say the same. */
export function Leaf({ day, off = false }: { day: string; off?: boolean }) {
  const leaf = leafOf(day, useLanguage());
  return (
    <span className={styles.leaf} data-color={off ? 'neutral' : 'accent'} aria-hidden="true">
      <span>{leaf.month}</span>
      <strong>{leaf.day}</strong>
      <span>{leaf.weekday}</span>
    </span>
  );
}
