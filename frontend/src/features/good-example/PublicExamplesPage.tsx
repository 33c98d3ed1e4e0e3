import { Paragraph } from '@digdir/designsystemet-react';
import { StarIcon } from '@navikt/aksel-icons';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Empty } from '@/components/Empty';
import { SearchWords } from '@/components/form/SearchWords';
import { PageHeading } from '@/components/PageHeading';
import { Pager } from '@/components/Pager';
import { ShowAll } from '@/components/ShowAll';
import { useText } from '@/i18n/language';
import { ExampleCard } from './ExampleCard';
import styles from './Examples.module.css';
import { publicExamplesQuery } from './queries';

const route = getRouteApi('/anonymous/public-examples');

/** What municipalities show everybody. */
export function PublicExamplesPage() {
  const text = useText();
  const words = text.goodExample;
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { items, _meta, _links } = useSuspenseQuery(publicExamplesQuery(search)).data;
  return (
    <>
      <PageHeading lead={words.publicLead}>{words.title}</PageHeading>
      <div className={styles.search}>
        <SearchWords
          label={words.search}
          words={search.q ?? ''}
          onSearch={(q) => navigate({ search: { q: q || undefined } })}
        />
      </div>
      <div className="stack">
        <Paragraph className="subtle" role="status">
          {words.found(_meta.totalRecords)}
        </Paragraph>
        {items.length === 0 && (
          <Empty
            heading={search.q ? words.noHitsTitle : words.emptyTitle}
            icon={<StarIcon />}
            action={search.q && <ShowAll onShow={() => navigate({ search: {} })} />}
          >
            {search.q ? text.all.noHits : words.publicEmpty}
          </Empty>
        )}
        <ul className={`unlisted ${styles.cards}`} aria-label={words.title}>
          {items.map(({ pictures, ...example }) => (
            <li key={example.id}>
              <ExampleCard
                to="/public-examples/$goodExampleId"
                example={{ ...example, cover: pictures[0]?.thumbnail }}
                foreign
              />
            </li>
          ))}
        </ul>
        <Pager meta={_meta} links={_links} />
      </div>
    </>
  );
}
