import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useEffect, useRef, type ReactNode } from 'react';
import styles from './PageHeading.module.css';

interface Props {
  children: ReactNode;
  /** What the browser's tab and history say; the visible heading when it is plain text. */
  title?: string;
  lead?: ReactNode;
  above?: ReactNode;
  beside?: ReactNode;
}

/** The page's one h1. It takes the focus when the page was reached from another, so that screen readers begin here. */
export function PageHeading({ children, title, lead, above, beside }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const documentTitle = title ?? (typeof children === 'string' ? children : '');

  useEffect(() => {
    document.title = documentTitle ? `${documentTitle} – Stegvis` : 'Stegvis';
  }, [documentTitle]);

  useEffect(() => {
    // NB: not on the first load of the program, where the browser's own order (skip link first) is right.
    if (window.history.state?.__TSR_index) heading.current?.focus({ preventScroll: true });
  }, []);

  return (
    <header className={styles.heading}>
      <div className={styles.words}>
        {above}
        <Heading level={1} data-size="md" ref={heading} tabIndex={-1}>
          {children}
        </Heading>
        {lead && <Paragraph className={styles.lead}>{lead}</Paragraph>}
      </div>
      {beside && <div className={styles.beside}>{beside}</div>}
    </header>
  );
}
