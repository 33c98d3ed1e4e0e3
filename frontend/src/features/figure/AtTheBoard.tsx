import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { Posters } from '@/components/Posters';
import { useText } from '@/i18n/language';
import type { Links } from '@/transport/api';
import { linkTo } from '@/transport/links';
import { useMyself } from '@/transport/myself';
import styles from './AtTheBoard.module.css';

/** What helps people who pass the unit's board to write: sheets with its code, and a device for everybody. */
export function AtTheBoard({ name, links }: { name: string; links: Links }) {
  const words = useText().kiosk.board;
  const kiosks = linkTo(useMyself()._links, 'GET kiosks');
  if (!links.poster && !links['small-poster']) return null;
  return (
    <section className={`card no-print ${styles.place}`} aria-labelledby="at-the-board">
      <Heading id="at-the-board" level={2} data-size="2xs">
        {words.heading}
      </Heading>
      <Paragraph className="subtle">{words.text}</Paragraph>
      <div className="row">
        <Posters name={name} links={links} variant="secondary" />
        {kiosks && (
          <Link className="ds-link" to="/administration/kiosks">
            {words.kiosks}
          </Link>
        )}
      </div>
    </section>
  );
}
