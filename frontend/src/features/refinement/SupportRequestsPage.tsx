import { HandShakeHeartIcon } from '@navikt/aksel-icons';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Empty } from '@/components/Empty';
import { EntryList } from '@/components/entry/EntryList';
import { ShowAll } from '@/components/ShowAll';
import { Filter } from '@/components/Filter';
import { PageHeading } from '@/components/PageHeading';
import { Pager } from '@/components/Pager';
import { useText } from '@/i18n/language';
import { useMunicipalityCode } from '@/transport/myself';
import { supportRequestsQuery } from './queries';
import { supportStates, type RefinementState } from './search';
import { SupportCard } from './SupportCard';

const route = getRouteApi('/signed-in/learning/support-requests');

/** Which suggestions need knowledge or working time; what can be done about it stands on their own pages. */
export function SupportRequestsPage() {
  const words = useText().refinement;
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { items, _meta, _links } = useSuspenseQuery(supportRequestsQuery(useMunicipalityCode(), search)).data;
  return (
    <>
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      <div className="stack">
        <Filter<RefinementState | 'ALL'>
          label={words.state}
          value={search.state ?? 'ALL'}
          options={[
            { value: 'ALL', label: words.anyState },
            ...supportStates.map((value) => ({ value, label: words.states[value] })),
          ]}
          onChange={(state) => navigate({ search: { state: state === 'ALL' ? undefined : state } })}
        />
        {items.length === 0 && (
          <Empty
            heading={search.state ? words.noHits : words.emptyTitle}
            icon={<HandShakeHeartIcon />}
            action={search.state && <ShowAll onShow={() => navigate({ search: {} })} />}
          >
            {!search.state && words.empty}
          </Empty>
        )}
        <EntryList label={words.list}>
          {items.map((request) => (
            <SupportCard key={request.id} request={request} />
          ))}
        </EntryList>
        <Pager meta={_meta} links={_links} />
      </div>
    </>
  );
}
