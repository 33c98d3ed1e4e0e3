import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { CheckmarkCircleIcon, PencilWritingIcon } from '@navikt/aksel-icons';
import { useText } from '@/i18n/language';
import styles from './Kiosk.module.css';

/** What meets those who pass the board. */
export function StartScreen({ onWrite }: { onWrite: (done: boolean) => void }) {
  const words = useText().kiosk.start;
  return (
    <div className={styles.start}>
      <Heading level={1}>{words.heading}</Heading>
      <Paragraph className={styles.lead}>{words.lead}</Paragraph>
      <div className={styles.ways}>
        <button type="button" className={styles.way} data-first onClick={() => onWrite(false)}>
          <PencilWritingIcon aria-hidden="true" />
          {words.write}
        </button>
        <button type="button" className={styles.way} onClick={() => onWrite(true)}>
          <CheckmarkCircleIcon aria-hidden="true" />
          {words.done}
        </button>
      </div>
      <Paragraph className="subtle" data-size="md">
        {words.ownPhone(window.location.host)}
      </Paragraph>
    </div>
  );
}
