import { Heading } from '@digdir/designsystemet-react';
import { HeartIcon } from '@navikt/aksel-icons';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useId } from 'react';
import { Empty } from '@/components/Empty';
import { Pager } from '@/components/Pager';
import { useText } from '@/i18n/language';
import { useMunicipalityCode } from '@/transport/myself';
import { Offers } from './Offers';
import { recognitionsQuery } from './queries';
import styles from './Recognition.module.css';
import { ThanksCard } from './ThanksCard';

const route = getRouteApi('/signed-in/learning/recognition/');

/** The latest thanks, as a wall of cards: nobody is counted, nobody is ranked. */
export function WallPage() {
  const text = useText().recognition;
  const id = useId();
  const { items, _meta, _links } = useSuspenseQuery(
    recognitionsQuery(useMunicipalityCode(), route.useSearch()),
  ).data;
  // What waits for the own answer stands above as a question.
  const given = items.filter(({ _links: links }) => !links.accept);
  return (
    <div className="stack-wide">
      <Offers />
      <section className="stack" aria-labelledby={id}>
        <Heading level={2} data-size="xs" id={id}>
          {text.wall}
        </Heading>
        {given.length === 0 && (
          <Empty heading={text.emptyTitle} icon={<HeartIcon />}>
            {text.empty}
          </Empty>
        )}
        <ul className={`unlisted ${styles.wall}`} aria-labelledby={id}>
          {given.map((recognition) => (
            <ThanksCard key={recognition.id} recognition={recognition} />
          ))}
        </ul>
        <Pager meta={_meta} links={_links} />
      </section>
    </div>
  );
}
