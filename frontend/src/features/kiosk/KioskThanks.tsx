import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import { weekdayAndDate } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';
import styles from './Kiosk.module.css';
import type { KioskReceipt } from './queries';

interface Props {
  receipt: KioskReceipt;
  done: boolean;
  onAnother: () => void;
  onReady: () => void;
}

/** That it was handed in, and what happens now. */
export function KioskThanks({ receipt, done, onAnother, onReady }: Props) {
  const words = useText().kiosk.thanks;
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const next = done
    ? [words.counted, words.read]
    : [words.read, receipt.dueOn && words.due(weekdayAndDate(receipt.dueOn, language)), words.board];
  return (
    <div className={styles.thanks}>
      <svg className={styles.tick} viewBox="0 0 96 96" aria-hidden="true" focusable="false">
        <circle cx="48" cy="48" r="46" />
        <path d="M28 50l14 14 28-32" />
      </svg>
      <Heading level={1} tabIndex={-1} ref={heading}>
        {words.heading}
      </Heading>
      <Paragraph className={styles.lead}>{words.text}</Paragraph>
      <ol className={styles.next}>
        {next.filter(Boolean).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div className={styles.buttons}>
        <Button variant="secondary" data-color="neutral" onClick={onAnother}>
          {words.another}
        </Button>
        <Button onClick={onReady}>{words.ready}</Button>
      </div>
    </div>
  );
}
