import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Empty } from '@/components/Empty';
import { PageHeading } from '@/components/PageHeading';
import { Pager } from '@/components/Pager';
import { useText } from '@/i18n/language';
import { useMunicipalityCode } from '@/transport/myself';
import { AllFilters } from './AllFilters';
import { NoHits } from './NoHits';
import { allQuery } from './queries';
import { filtersOf, type AllSearch } from './search';
import { SuggestionRows } from './SuggestionRows';
import { WriteLink } from './WriteLink';

const route = getRouteApi('/signed-in/suggestions');

export function AllPage() {
  const text = useText();
  const code = useMunicipalityCode();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { items, _meta, _links } = useSuspenseQuery(allQuery(code, search)).data;
  // A changed filter begins from the first page again. NB: built on where the person is going, so that two quick choices both hold.
  const show = (change: Partial<AllSearch>) =>
    navigate({ search: (before) => ({ ...before, page: undefined, cursor: undefined, ...change }) });
  const filtered = Boolean(search.q) || Object.values(filtersOf(search)).some(Boolean);
  return (
    <>
      <PageHeading lead={text.all.lead}>{text.all.title}</PageHeading>
      <AllFilters search={search} onChange={show} />
      <div className="stack">
        <div className="row" style={{ justifyContent: 'space-between' }}>
          <Paragraph className="subtle" role="status">
            {text.list.total(_meta.totalRecords, _meta.totalIsExact)}
          </Paragraph>
          {filtered && (
            <Button variant="tertiary" data-size="sm" onClick={() => navigate({ search: {} })}>
              {text.all.clear}
            </Button>
          )}
        </div>
        {items.length === 0 &&
          (filtered ? (
            <NoHits search={search} onShow={(next) => navigate({ search: next })} />
          ) : (
            <Empty heading={text.all.emptyTitle} action={<WriteLink />}>
              {text.all.empty}
            </Empty>
          ))}
        <SuggestionRows items={items} label={text.list.label} />
        <Pager meta={_meta} links={_links} />
      </div>
    </>
  );
}
