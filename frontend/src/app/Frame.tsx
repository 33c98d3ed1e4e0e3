import { SkipLink } from '@digdir/designsystemet-react';
import { Link, Outlet } from '@tanstack/react-router';
import { Announcement } from '@/components/Announcement';
import { Logo } from '@/components/Logo';
import { useText } from '@/i18n/language';
import styles from './Frame.module.css';
import type { ReactNode } from 'react';

interface Props {
  /** What stands to the right in the header. */
  aside: ReactNode;
  tabs?: ReactNode;
  /** In place of the route's own page. */
  children?: ReactNode;
}

export function Frame({ aside, tabs, children }: Props) {
  const text = useText();
  return (
    <>
      <SkipLink href="#content">{text.app.skip}</SkipLink>
      <header className={styles.header}>
        <div className={styles.bar}>
          <Link to="/" className={styles.brand} aria-label={text.app.home}>
            <Logo />
            <span aria-hidden="true">{'Stegvis'}</span>
          </Link>
          {tabs}
          {aside}
        </div>
      </header>
      <main id="content" tabIndex={-1} className={styles.main}>
        {children ?? <Outlet />}
      </main>
      <Announcement />
    </>
  );
}
