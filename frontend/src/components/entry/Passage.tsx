import { Heading } from '@digdir/designsystemet-react';
import styles from './Entry.module.css';

interface Props {
  heading: string;
  children: string | undefined;
}

/** A part of what somebody wrote, under a small heading; nothing where nothing was written. */
export function Passage({ heading, children }: Props) {
  if (!children) return null;
  return (
    <div className={styles.passage}>
      <Heading level={3} data-size="2xs">
        {heading}
      </Heading>
      <p className="written">{children}</p>
    </div>
  );
}
