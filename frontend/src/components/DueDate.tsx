import { CalendarIcon, ClockIcon, ExclamationmarkTriangleFillIcon } from '@navikt/aksel-icons';
import { useLanguage, useText } from '@/i18n/language';
import { dueWords, isSoon, type Due } from './dueWords';
import styles from './DueDate.module.css';
import { useNow } from './useNow';

export function DueDate({ due }: { due: Due }) {
  const text = useText();
  const language = useLanguage();
  const now = useNow();
  const words = dueWords(due, text, language, now);
  if (!words) return null;
  const soon = isSoon(due, now);
  const Icon = due.overdue ? ExclamationmarkTriangleFillIcon : soon ? ClockIcon : CalendarIcon;
  return (
    <span className={`${styles.due} ${due.overdue ? styles.late : soon ? styles.soon : ''}`}>
      <Icon aria-hidden="true" />
      {words}
    </span>
  );
}
