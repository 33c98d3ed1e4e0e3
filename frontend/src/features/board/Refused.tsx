import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useText } from '@/i18n/language';
import styles from './Board.module.css';
import type { Refusal } from './useMoving';

/** Why a card lies where it lay before. */
export function Refused({ refusal, onClose }: { refusal: Refusal; onClose: () => void }) {
  const text = useText();
  return (
    <Alert data-color="warning" role="alert" className={styles.refusal}>
      <div>
        <Heading level={2} data-size="2xs">
          {refusal.heading}
        </Heading>
        {refusal.why && <Paragraph>{refusal.why}</Paragraph>}
      </div>
      <Button variant="tertiary" data-color="neutral" onClick={onClose}>
        {text.common.close}
      </Button>
    </Alert>
  );
}
