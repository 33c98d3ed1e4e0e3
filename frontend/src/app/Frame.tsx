import { SkipLink } from '@digdir/designsystemet-react';
import { Link, Outlet } from '@tanstack/react-router';
import { Announcement } from '@/components/Announcement';
import { Logo } from '@/components/Logo';
import { useText } from '@/i18n/language';
import { Foot } from './Foot';
import styles from './Frame.module.css';
import type { ReactNode } from 'react';

interface Props {
  /** What stands to the right in the header. */
  aside: ReactNode;
  tabs?: ReactNode;
  /** A line above the page. */
  strip?: ReactNode;
  /** Address of the municipality's logo; the product's own mark without. */
  logo?: string;
  /** In place of the route's own page. */
  children?: ReactNode;
  /** A page that uses the whole width; or the whole screen, without what stands around it. */
  room?: 'wide' | 'whole' | undefined;
}

export function Frame({ aside, tabs, logo, strip, children, room }: Props) {
  const text = useText();
  if (room === 'whole') return <main id="content">{children ?? <Outlet />}</main>;
  return (
    <>
      <SkipLink href="#content">{text.app.skip}</SkipLink>
      <header className={styles.header}>
        <div className={styles.bar} data-room={room}>
          <Link to="/" className={styles.brand} aria-label={text.app.home}>
            {logo ? <img className={styles.logo} src={logo} alt="" /> : <Logo />}
            <span aria-hidden="true">{'Stegvis'}</span>
          </Link>
          {tabs}
          {aside}
        </div>
      </header>
      {strip}
      <main id="content" tabIndex={-1} className={styles.main} data-room={room}>
        {children ?? <Outlet />}
      </main>
      <Foot />
      <Announcement />
    </>
  );
}
