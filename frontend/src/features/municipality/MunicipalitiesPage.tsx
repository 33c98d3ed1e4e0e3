import { Button } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { RecordTable } from '@/components/chart/RecordTable';
import { Empty } from '@/components/Empty';
import { Filter } from '@/components/Filter';
import { SearchWords } from '@/components/form/SearchWords';
import { PageHeading } from '@/components/PageHeading';
import { Pager } from '@/components/Pager';
import { dayMonthAndYear } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';
import { linkTo } from '@/transport/links';
import { ActivateDialog } from './ActivateDialog';
import { municipalitiesQuery, type Municipality } from './queries';

const route = getRouteApi('/signed-in/municipalities');

/** Who uses the product, and who may begin. */
export function MunicipalitiesPage() {
  const text = useText();
  const words = text.administration.municipalities;
  const language = useLanguage();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { items, _meta, _links } = useSuspenseQuery(municipalitiesQuery(search)).data;
  const [activating, setActivating] = useState<Municipality>();
  const activate = activating && linkTo(activating._links, 'POST activations');
  return (
    <>
      <PageHeading
        lead={words.lead}
        above={
          <Link className="ds-link no-print" to="/networks">
            {text.network.many}
          </Link>
        }
      >
        {words.title}
      </PageHeading>
      <div className="stack">
        <SearchWords
          label={words.search}
          words={search.q ?? ''}
          onSearch={(q) => void navigate({ search: { active: search.active, q: q || undefined } })}
        />
        <Filter
          label={words.filter}
          value={search.active ?? 'all'}
          options={[
            { value: 'all', label: words.filters.all },
            { value: 'yes', label: words.filters.active },
            { value: 'no', label: words.filters.inactive },
          ]}
          onChange={(active) =>
            void navigate({ search: { q: search.q, active: active === 'all' ? undefined : active } })
          }
        />
        {items.length === 0 && <Empty heading={words.emptyTitle}>{words.empty}</Empty>}
        {items.length > 0 && (
          <RecordTable
            caption={words.title}
            size="md"
            columns={[
              { label: words.municipality },
              { label: words.county },
              { label: words.since },
              { label: words.activate, buttons: true },
            ]}
            rows={items.map((one) => ({
              key: one.code,
              cells: [
                one.name,
                one.countyName,
                one.activatedAt ? words.from(dayMonthAndYear(one.activatedAt, language)) : words.notYet,
                linkTo(one._links, 'POST activations') ? (
                  <Button
                    variant="secondary"
                    data-size="sm"
                    aria-label={words.activateOf(one.name)}
                    onClick={() => setActivating(one)}
                  >
                    {words.activate}
                  </Button>
                ) : (
                  ''
                ),
              ],
            }))}
          />
        )}
        <Pager meta={_meta} links={_links} />
      </div>
      {activating && activate && (
        <ActivateDialog municipality={activating} link={activate} onClose={() => setActivating(undefined)} />
      )}
    </>
  );
}
