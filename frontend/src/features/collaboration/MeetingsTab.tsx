import { Tag } from '@digdir/designsystemet-react';
import { CalendarIcon } from '@navikt/aksel-icons';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { Empty } from '@/components/Empty';
import { Pager } from '@/components/Pager';
import { networkQuery } from '@/components/queries';
import { dateAndTime } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';
import { EntryCard } from '@/components/entry/EntryCard';
import { EntryList } from '@/components/entry/EntryList';
import { MeetingDialog } from './MeetingDialog';
import { Passage } from '@/components/entry/Passage';
import { stale, meetingsQuery, type Meeting } from './queries';
import { RemoveDialog } from '@/components/entry/RemoveDialog';
import { TabTop } from '@/components/entry/TabTop';

const route = getRouteApi('/signed-in/networks/$networkId/meetings');

/** When the network meets, what it talks about, and what it agreed on. */
export function MeetingsTab() {
  const text = useText();
  const language = useLanguage();
  const words = text.collaboration.meetings;
  const { networkId } = route.useParams();
  const network = useSuspenseQuery(networkQuery(networkId)).data.resource;
  const { items, _meta, _links } = useSuspenseQuery(meetingsQuery(networkId, route.useSearch())).data;
  const [open, setOpen] = useState<{ add?: true; change?: Meeting; remove?: Meeting }>({});
  const close = () => setOpen({});
  const plan = network._links['plan-meeting'];
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
            title={meeting.title}
            facts={
              <>
                <Tag data-size="sm">{words.kinds[meeting.kind]}</Tag>
                <time dateTime={meeting.startsAt}>{dateAndTime(meeting.startsAt, language)}</time>
                {meeting.place && <span>{meeting.place}</span>}
              </>
            }
            onChange={meeting._links.update && (() => setOpen({ change: meeting }))}
            onRemove={meeting._links.delete && (() => setOpen({ remove: meeting }))}
          >
            <Passage heading={words.agenda}>{meeting.agenda}</Passage>
            <Passage heading={words.notes}>{meeting.notes}</Passage>
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
          title={open.remove.title}
          link={open.remove._links.delete}
          onClose={close}
        />
      )}
    </div>
  );
}
