import { Heading } from '@digdir/designsystemet-react';
import { useId, type ReactNode } from 'react';
import styles from './TopicCard.module.css';

interface Props {
  heading: string;
  /** Beside the heading; ornament only. */
  icon: ReactNode;
  children: ReactNode;
}

/** One topic of a page that gathers several, each with what can be done about it. */
export function TopicCard({ heading, icon, children }: Props) {
  const id = useId();
  return (
    <section className={`card ${styles.topic}`} aria-labelledby={id}>
      <Heading id={id} level={2} data-size="2xs" className={styles.heading}>
        <span className={styles.icon} aria-hidden="true">
          {icon}
        </span>
        {heading}
      </Heading>
      {children}
    </section>
  );
}
