import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { EntryCard } from '@/components/entry/EntryCard';
import { EntryList } from '@/components/entry/EntryList';
import { RemoveDialog } from '@/components/entry/RemoveDialog';
import { TabTop } from '@/components/entry/TabTop';
import { Failure } from '@/components/Failure';
import { Pending } from '@/components/Pending';
import { weekdayAndDate } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';
import { linkTo } from '@/transport/links';
import { useMunicipalityCode, useMyself } from '@/transport/myself';
import { ClosedDayDialog } from './ClosedDayDialog';
import { closedDaysQuery, key, type ClosedDay } from './queries';

/** Days that the municipality does not work, besides those that nobody works. */
export function ClosedDays() {
  const text = useText().closedDay;
  const language = useLanguage();
  const id = useId();
  const days = useQuery(closedDaysQuery(useMunicipalityCode()));
  const add = linkTo(useMyself()._links, 'POST closed-days');
  const [open, setOpen] = useState<{ add?: true; remove?: ClosedDay }>({});
  const close = () => setOpen({});
  const nameOf = ({ day, name }: ClosedDay) => `${weekdayAndDate(day, language)} ${day.slice(0, 4)}, ${name}`;
  return (
    <section className="stack" aria-labelledby={id}>
      <Heading level={2} data-size="xs" id={id}>
        {text.heading}
      </Heading>
      <TabTop lead={text.lead} add={add && { label: text.add, onClick: () => setOpen({ add: true }) }} />
      {days.error && <Failure error={days.error} retry={() => void days.refetch()} />}
      {days.isPending && <Pending rows={1} />}
      {days.data?.length === 0 && <Paragraph className="subtle">{text.none}</Paragraph>}
      <EntryList label={text.heading} columns>
        {days.data?.map((day) => (
          <EntryCard
            key={day.id}
            title={nameOf(day)}
            level={3}
            onRemove={day._links.delete && (() => setOpen({ remove: day }))}
          />
        ))}
      </EntryList>
      {open.add && add && <ClosedDayDialog link={add} onClose={close} />}
      {open.remove?._links.delete && (
        <RemoveDialog
          title={nameOf(open.remove)}
          link={open.remove._links.delete}
          stale={[key('closed-days'), ['suggestion']]}
          onClose={close}
        />
      )}
    </section>
  );
}
