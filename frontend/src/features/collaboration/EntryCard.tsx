import { Button, Heading } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useText } from '@/i18n/language';
import styles from './Collaboration.module.css';

interface Props {
  title: string;
  /** What kind of thing it is, and when. */
  facts?: ReactNode;
  children?: ReactNode;
  /** Absent for those who may not. */
  onChange?: () => void;
  onRemove?: () => void;
}

/** One thing that the members have written down, and what this person may do with it. */
export function EntryCard({ title, facts, children, onChange, onRemove }: Props) {
  const text = useText();
  return (
    <li className={`card ${styles.entry}`}>
      <Heading level={2} data-size="2xs">
        {title}
      </Heading>
      {facts && <div className={`subtle small ${styles.facts}`}>{facts}</div>}
      {children}
      {(onChange || onRemove) && (
        <div className={`no-print ${styles.tools}`}>
          {onChange && (
            <Button
              variant="tertiary"
              data-size="sm"
              aria-label={text.collaboration.changeOf(title)}
              onClick={onChange}
            >
              {text.common.change}
            </Button>
          )}
          {onRemove && (
            <Button
              variant="tertiary"
              data-size="sm"
              data-color="danger"
              aria-label={text.collaboration.removeOf(title)}
              onClick={onRemove}
            >
              {text.common.remove}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
