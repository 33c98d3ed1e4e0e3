import { Button } from '@digdir/designsystemet-react';
import { useText } from '@/i18n/language';
import styles from './Kiosk.module.css';
import { warningSeconds } from './untouched';

/** The last seconds before a page that nobody touches begins anew. Any touch stays; said once to those who hear the page. */
export function Leaving({ seconds, loses }: { seconds: number; loses: boolean }) {
  const words = useText().kiosk.leaving;
  return (
    <div className={styles.leaving}>
      <div role="alert" className="visually-hidden">
        {words.heading} {words.count(warningSeconds)} {loses && words.loses}
      </div>
      <span
        className={styles.ring}
        style={{ ['--left' as string]: `${(100 * seconds) / warningSeconds}%` }}
        aria-hidden="true"
      >
        <span>{seconds}</span>
      </span>
      <p aria-hidden="true">
        <strong>{words.heading}</strong> {words.count(seconds)} {loses && words.loses}
      </p>
      {/* What it does is done by every touch of the page. */}
      <Button>{words.stay}</Button>
    </div>
  );
}
