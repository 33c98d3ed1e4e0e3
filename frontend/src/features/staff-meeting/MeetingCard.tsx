import { Heading } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { ChangeButtons } from '@/components/entry/ChangeButtons';
import { RemoveDialog } from '@/components/entry/RemoveDialog';
import { Leaf } from '@/components/Leaf';
import { weekdayAndDate } from '@/i18n/dates';
import { useLanguage } from '@/i18n/language';
import { wallTime } from '@/i18n/moments';
import { MeetingDialog } from './MeetingDialog';
import styles from './Meetings.module.css';
import { stale, type Meeting } from './queries';
import { Slot } from './Slot';

/** A meeting as a leaf of the calendar, with its slot. */
export function MeetingCard({ meeting }: { meeting: Meeting }) {
  const language = useLanguage();
  const [open, setOpen] = useState<'change' | 'remove'>();
  const close = () => setOpen(undefined);
  const { title, startsAt, place, _links } = meeting;
  const { update, delete: remove } = _links;
  const day = weekdayAndDate(startsAt, language);
  const time = wallTime(startsAt).slice(11);
  const name = `${title}, ${day}`;
  return (
    <li className={`card ${styles.meeting}`}>
      <Leaf day={startsAt} />
      <div className={styles.words}>
        <Heading level={3} data-size="2xs">
          {title}
        </Heading>
        <p className="subtle small">
          <time dateTime={startsAt}>{`${day}, ${time}`}</time>
          {place && ` · ${place}`}
        </p>
        {(update || remove) && (
          <div className={`no-print ${styles.tools}`}>
            <ChangeButtons
              of={name}
              onChange={update && (() => setOpen('change'))}
              onRemove={remove && (() => setOpen('remove'))}
            />
          </div>
        )}
      </div>
      <Slot meeting={meeting} name={name} />
      {open === 'change' && update && <MeetingDialog link={update} former={meeting} onClose={close} />}
      {open === 'remove' && remove && (
        <RemoveDialog title={name} link={remove} stale={stale} onClose={close} />
      )}
    </li>
  );
}
