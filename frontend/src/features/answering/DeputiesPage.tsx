import { Heading } from '@digdir/designsystemet-react';
import { PersonGroupIcon } from '@navikt/aksel-icons';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { Empty } from '@/components/Empty';
import { EntryList } from '@/components/entry/EntryList';
import { TabTop } from '@/components/entry/TabTop';
import { PageHeading } from '@/components/PageHeading';
import { Pager } from '@/components/Pager';
import type { Place } from '@/components/search';
import { useNow } from '@/components/useNow';
import { plainDate } from '@/i18n/dates';
import { useText } from '@/i18n/language';
import { linkTo } from '@/transport/links';
import { useMunicipalityCode, useMyself } from '@/transport/myself';
import { DeputyCard } from './DeputyCard';
import { ChangeDaysDialog, EndDialog, NameDialog } from './DeputyDialogs';
import { deputyTimes } from './deputyTimes';
import { deputiesQuery, type Deputy } from './queries';

const own = getRouteApi('/signed-in/deputies');
const whole = getRouteApi('/signed-in/administration/deputies');

/** A manager's own, and whom one stands in for. */
export const DeputiesPage = () => <Deputies place={own.useSearch()} />;

/** All of the municipality, for those who look after it. */
export const AllDeputiesPage = () => <Deputies place={whole.useSearch()} forOthers />;

function Deputies({ place, forOthers = false }: { place: Place; forOthers?: boolean }) {
  const words = useText().deputy;
  const today = plainDate(useNow());
  const { items, _meta, _links } = useSuspenseQuery(deputiesQuery(useMunicipalityCode(), place)).data;
  const name = linkTo(useMyself()._links, 'POST deputies');
  const [open, setOpen] = useState<{ name?: true; change?: Deputy; end?: Deputy }>({});
  const close = () => setOpen({});
  return (
    <>
      <PageHeading>{words.title}</PageHeading>
      <div className="stack-wide">
        <TabTop
          lead={forOthers ? words.leadAll : words.lead}
          add={name && { label: words.name, onClick: () => setOpen({ name: true }) }}
        />
        {items.length === 0 && (
          <Empty heading={words.emptyTitle} icon={<PersonGroupIcon />}>
            {forOthers ? words.emptyAll : words.empty}
          </Empty>
        )}
        {deputyTimes(items, today).map(([time, members]) => (
          <section key={time} className="stack" aria-labelledby={`deputies-${time}`}>
            <Heading id={`deputies-${time}`} level={2} data-size="2xs">
              {words[time]}
            </Heading>
            <EntryList label={words[time]} columns>
              {members.map((deputy) => (
                <DeputyCard
                  key={deputy.id}
                  deputy={deputy}
                  over={time === 'past'}
                  onChange={() => setOpen({ change: deputy })}
                  onEnd={() => setOpen({ end: deputy })}
                />
              ))}
            </EntryList>
          </section>
        ))}
        <Pager meta={_meta} links={_links} />
      </div>
      {open.name && name && <NameDialog link={name} forOthers={forOthers} today={today} onClose={close} />}
      {open.change?._links.update && (
        <ChangeDaysDialog link={open.change._links.update} deputy={open.change} onClose={close} />
      )}
      {open.end?._links.delete && <EndDialog link={open.end._links.delete} onClose={close} />}
    </>
  );
}
