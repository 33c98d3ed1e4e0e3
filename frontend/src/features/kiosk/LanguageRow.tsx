import { languages, showLanguage, useLanguage, useText } from '@/i18n/language';
import styles from './Kiosk.module.css';

/** For who stands here now; the next one is met in the municipality's language again. */
export function LanguageRow() {
  const text = useText();
  const shown = useLanguage();
  return (
    <div className={styles.languages} role="group" aria-label={text.kiosk.start.language}>
      {languages.map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          aria-pressed={one === shown}
          onClick={() => void showLanguage(one)}
        >
          {text.app.languages[one]}
        </button>
      ))}
    </div>
  );
}
