import { Heading } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { ChangeButtons } from './ChangeButtons';
import styles from './Entry.module.css';

interface Props {
  title: string;
  /** The title as the way to a page of its own. */
  to?: ReactNode;
  level?: 2 | 3;
  /** What kind of thing it is, and when. */
  facts?: ReactNode;
  children?: ReactNode;
  /** What else can be done with it, before changing and removing. */
  tools?: ReactNode;
  /** Absent for those who may not. */
  onChange?: () => void;
  onRemove?: () => void;
}

/** One thing that people have written down, and what this person may do with it. */
export function EntryCard({ title, to, level = 2, facts, children, tools, onChange, onRemove }: Props) {
  return (
    <li className={`card ${styles.entry}`}>
      <Heading level={level} data-size="2xs">
        {to ?? title}
      </Heading>
      {facts && <div className={`subtle small ${styles.facts}`}>{facts}</div>}
      {children}
      {(tools || onChange || onRemove) && (
        <div className={`no-print ${styles.tools}`}>
          {tools}
          <ChangeButtons of={title} onChange={onChange} onRemove={onRemove} />
        </div>
      )}
    </li>
  );
}
