import { Link } from '@tanstack/react-router';
import { useText } from '@/i18n/language';
import styles from './Frame.module.css';

/** What the law wants on every page, and nothing more. */
export function Foot() {
  const text = useText();
  return (
    <footer className={styles.foot}>
      <span>{text.app.tagline}</span>
      <Link to="/accessibility" className="ds-link">
        {text.app.accessibility}
      </Link>
    </footer>
  );
}
