import { Button, Paragraph } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import styles from './Entry.module.css';

interface Props {
  lead: string;
  /** What can be added here; absent for those who may not. */
  add?: { label: string; onClick: () => void };
}

export function TabTop({ lead, add }: Props) {
  return (
    <div className={styles.top}>
      <Paragraph className="subtle">{lead}</Paragraph>
      {add && (
        <Button className="no-print" onClick={add.onClick}>
          <PlusIcon aria-hidden="true" />
          {add.label}
        </Button>
      )}
    </div>
  );
}
