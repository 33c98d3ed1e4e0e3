import { LightBulbIcon } from '@navikt/aksel-icons';
import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import styles from './Empty.module.css';

interface Props {
  heading: string;
  children?: ReactNode;
  action?: ReactNode;
  icon?: ReactNode;
}

/** An empty place says what to do. */
export function Empty({ heading, children, action, icon = <LightBulbIcon /> }: Props) {
  return (
    <div className={styles.empty}>
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
      <Heading level={2} data-size="2xs">
        {heading}
      </Heading>
      {children && <Paragraph>{children}</Paragraph>}
      {action}
    </div>
  );
}
