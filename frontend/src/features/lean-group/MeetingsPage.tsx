import { Tag } from '@digdir/designsystemet-react';
import { CalendarIcon } from '@navikt/aksel-icons';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { Empty } from '@/components/Empty';
import { EntryCard } from '@/components/entry/EntryCard';
import { EntryList } from '@/components/entry/EntryList';
import { Passage } from '@/components/entry/Passage';
import { RemoveDialog } from '@/components/entry/RemoveDialog';
import { TabTop } from '@/components/entry/TabTop';
import { Pager } from '@/components/Pager';
import { useNow } from '@/components/useNow';
import { dateAndTime } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';
import { useMunicipalityCode, useMyself } from '@/transport/myself';
import { MeetingDialog } from './MeetingDialog';
import { meetingsQuery, stale, type Meeting } from './queries';
import { Tasks } from './Tasks';

const route = getRouteApi('/signed-in/learning/lean-group/meetings');

/** When the group meets, what it talks about, what it decides and who does what. */
export function MeetingsPage() {
  const text = useText();
  const language = useLanguage();
  const words = text.leanGroup.meetings;
  const now = useNow().toISOString();
  const plan = useMyself()._links['plan-lean-group-meeting'];
  const { items, _meta, _links } = useSuspenseQuery(
    meetingsQuery(useMunicipalityCode(), route.useSearch()),
  ).data;
  const [open, setOpen] = useState<{ add?: true; change?: Meeting; remove?: Meeting }>({});
  const close = () => setOpen({});
  const titleOf = ({ startsAt }: Meeting) => words.of(dateAndTime(startsAt, language));
  return (
    <div className="stack">
      <TabTop lead={words.lead} add={plan && { label: words.add, onClick: () => setOpen({ add: true }) }} />
      {items.length === 0 && (
        <Empty heading={words.emptyTitle} icon={<CalendarIcon />}>
          {words.empty}
        </Empty>
      )}
      <EntryList label={words.heading}>
        {items.map((meeting) => (
          <EntryCard
            key={meeting.id}
            title={titleOf(meeting)}
            facts={
              <>
                {meeting.startsAt > now && <Tag data-size="sm">{words.ahead}</Tag>}
                {meeting.place && <span>{meeting.place}</span>}
              </>
            }
            onChange={meeting._links.update && (() => setOpen({ change: meeting }))}
            onRemove={meeting._links.delete && (() => setOpen({ remove: meeting }))}
          >
            <Passage heading={words.agenda}>{meeting.agenda}</Passage>
            <Passage heading={words.decisions}>{meeting.decisions}</Passage>
            <Tasks meeting={meeting} />
          </EntryCard>
        ))}
      </EntryList>
      <Pager meta={_meta} links={_links} />
      {open.add && plan && <MeetingDialog link={plan} onClose={close} />}
      {open.change?._links.update && (
        <MeetingDialog link={open.change._links.update} former={open.change} onClose={close} />
      )}
      {open.remove?._links.delete && (
        <RemoveDialog
          stale={stale}
          title={titleOf(open.remove)}
          link={open.remove._links.delete}
          onClose={close}
        />
      )}
    </div>
  );
}
