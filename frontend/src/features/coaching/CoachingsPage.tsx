import { Button } from '@digdir/designsystemet-react';
import { HandShakeHeartIcon, PlusIcon } from '@navikt/aksel-icons';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { Empty } from '@/components/Empty';
import { EntryList } from '@/components/entry/EntryList';
import { Filter } from '@/components/Filter';
import { PageHeading } from '@/components/PageHeading';
import { Pager } from '@/components/Pager';
import { useText } from '@/i18n/language';
import { useMunicipalityCode, useMyself } from '@/transport/myself';
import { AskDialog } from './AskDialog';
import { CoachingCard } from './CoachingCard';
import { GuideLoad } from './GuideLoad';
import { coachingsQuery } from './queries';
import { coachingStates, type CoachingState } from './search';

const route = getRouteApi('/signed-in/learning/coachings');

/** Which units are helped, or wait for it; for the lean group also how much its guides have to do. */
export function CoachingsPage() {
  const words = useText().coaching;
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { _links } = useMyself();
  const {
    items,
    _meta,
    _links: pages,
  } = useSuspenseQuery(coachingsQuery(useMunicipalityCode(), search)).data;
  const [asking, setAsking] = useState(false);
  const ask = _links['ask-for-coaching'];
  return (
    <>
      <PageHeading
        lead={words.lead}
        beside={
          ask && (
            <Button className="no-print" onClick={() => setAsking(true)}>
              <PlusIcon aria-hidden="true" />
              {words.ask.heading}
            </Button>
          )
        }
      >
        {words.title}
      </PageHeading>
      <div className="stack-wide">
        <div className="stack">
          <Filter<CoachingState | 'ALL'>
            label={words.show}
            value={search.state ?? 'ALL'}
            options={(['ALL', ...coachingStates] as const).map((value) => ({
              value,
              label: words.groups[value],
            }))}
            onChange={(state) => navigate({ search: { state: state === 'ALL' ? undefined : state } })}
          />
          {items.length === 0 && (
            <Empty heading={search.state ? words.noneTitle : words.emptyTitle} icon={<HandShakeHeartIcon />}>
              {search.state ? words.none : words.empty}
            </Empty>
          )}
          <EntryList label={words.list}>
            {items.map((coaching) => (
              <CoachingCard key={coaching.id} coaching={coaching} />
            ))}
          </EntryList>
          <Pager meta={_meta} links={pages} />
        </div>
        {/* The lean group: those who add trainings. */}
        {_links.guides && <GuideLoad />}
      </div>
      {asking && ask && (
        <AskDialog
          link={ask}
          onAsked={({ id }) => navigate({ to: '/coachings/$coachingId', params: { coachingId: id } })}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
