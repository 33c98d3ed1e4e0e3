import { Button, Chip, Paragraph } from '@digdir/designsystemet-react';
import { MagnifyingGlassIcon, PencilWritingIcon, StarIcon } from '@navikt/aksel-icons';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { ButtonLink } from '@/components/ButtonLink';
import { Empty } from '@/components/Empty';
import { Filter } from '@/components/Filter';
import { SearchWords } from '@/components/form/SearchWords';
import { PageHeading } from '@/components/PageHeading';
import { Pager } from '@/components/Pager';
import { ShowAll } from '@/components/ShowAll';
import { useText } from '@/i18n/language';
import { useMunicipalityCode, useMyself } from '@/transport/myself';
import { ExampleCard } from './ExampleCard';
import styles from './Examples.module.css';
import { examplesQuery } from './queries';
import type { ExamplesSearch } from './search';

const route = getRouteApi('/signed-in/learning/good-examples');

/** What others have done well: search it, and do the same. */
export function ExamplesPage() {
  const text = useText();
  const words = text.goodExample;
  const code = useMunicipalityCode();
  const { _links: mine } = useMyself();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { items, _meta, _links } = useSuspenseQuery(examplesQuery(code, search)).data;
  const show = (change: Partial<ExamplesSearch>) =>
    navigate({ search: { ...search, page: undefined, cursor: undefined, ...change } });
  const filtered = Boolean(search.q || search.tag || search.from);
  const tell = mine['tell-example'] && (
    <ButtonLink to="/good-examples/new">
      <PencilWritingIcon aria-hidden="true" />
      {words.tell}
    </ButtonLink>
  );
  return (
    <>
      <PageHeading lead={words.lead} beside={tell}>
        {words.title}
      </PageHeading>
      <div className={styles.search}>
        <SearchWords
          label={words.search}
          words={search.q ?? ''}
          onSearch={(q) => show({ q: q || undefined })}
        />
        <Filter
          label={words.from}
          value={search.from ?? 'all'}
          options={(['all', 'own', 'others'] as const).map((value) => ({
            value,
            label: words.origins[value],
          }))}
          onChange={(value) => show({ from: value === 'all' ? undefined : value })}
        />
      </div>
      <div className="stack">
        <div className="row">
          <Paragraph className="subtle" role="status">
            {words.found(_meta.totalRecords)}
          </Paragraph>
          {search.tag && (
            <Chip.Removable
              aria-label={words.withoutTag(search.tag)}
              onClick={() => show({ tag: undefined })}
            >
              {search.tag}
            </Chip.Removable>
          )}
          {filtered && (
            <Button variant="tertiary" data-size="sm" onClick={() => navigate({ search: {} })}>
              {text.all.clear}
            </Button>
          )}
        </div>
        {items.length === 0 && (
          <Empty
            heading={filtered ? words.noHitsTitle : words.emptyTitle}
            icon={filtered ? <MagnifyingGlassIcon /> : <StarIcon />}
            action={filtered ? <ShowAll onShow={() => navigate({ search: {} })} /> : tell}
          >
            {filtered ? text.all.noHits : words.empty}
          </Empty>
        )}
        <ul className={`unlisted ${styles.cards}`} aria-label={words.title}>
          {items.map((example) => (
            <li key={example.id}>
              <ExampleCard example={example} foreign={example.municipality.code !== code} />
            </li>
          ))}
        </ul>
        <Pager meta={_meta} links={_links} />
      </div>
    </>
  );
}
