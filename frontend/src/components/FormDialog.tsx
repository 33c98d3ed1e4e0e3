import { Dialog, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useEffect, useId, useState, type ReactNode } from 'react';
import { useText } from '@/i18n/language';
import styles from './FormDialog.module.css';

interface Props {
  heading: string;
  lead?: string;
  onClose: () => void;
  children: ReactNode;
}

/** A small form over the page; a sheet from below on a phone. Rendered only while open. */
export function FormDialog({ heading, lead, onClose, children }: Props) {
  const text = useText();
  const id = useId();

  // NB: asked while rendering; when an effect runs, the dialog inside has already taken the focus.
  const [before] = useState(() => document.activeElement);

  useEffect(
    () => () => {
      const home =
        before instanceof HTMLElement && before.isConnected ? before : document.querySelector('h1');
      home?.focus();
    },
    [before],
  );

  return (
    <Dialog
      open
      className={styles.dialog}
      closeButton={text.common.close}
      onClose={onClose}
      aria-labelledby={id}
    >
      <div className={styles.inside}>
        <div className={`stack ${styles.heading}`}>
          <Heading id={id} level={2} data-size="xs">
            {heading}
          </Heading>
          {lead && <Paragraph className="subtle">{lead}</Paragraph>}
        </div>
        {children}
      </div>
    </Dialog>
  );
}

export function DialogButtons({ children }: { children: ReactNode }) {
  return <div className={styles.buttons}>{children}</div>;
}
