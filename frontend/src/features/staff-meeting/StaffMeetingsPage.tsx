import { Button, Heading } from '@digdir/designsystemet-react';
import { CalendarIcon, PlusIcon } from '@navikt/aksel-icons';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { Empty } from '@/components/Empty';
import { Filter } from '@/components/Filter';
import { PageHeading } from '@/components/PageHeading';
import { periodName } from '@/components/period';
import { useNow } from '@/components/useNow';
import { plainDate } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';
import { useMunicipalityCode, useMyself } from '@/transport/myself';
import { MeetingCard } from './MeetingCard';
import { MeetingDialog } from './MeetingDialog';
import styles from './Meetings.module.css';
import { months } from './months';
import { meetingsQuery } from './queries';

const route = getRouteApi('/signed-in/learning/staff-meetings');

/** The calendar of staff meetings: each a slot for one good example. */
export function StaffMeetingsPage() {
  const text = useText();
  const language = useLanguage();
  const words = text.staffMeeting;
  const now = useNow();
  const { year } = route.useSearch();
  const navigate = route.useNavigate();
  const meetings = useSuspenseQuery(meetingsQuery(useMunicipalityCode(), { year }, now)).data;
  const plan = useMyself()._links['plan-staff-meeting'];
  const [planning, setPlanning] = useState(false);
  const present = Number(plainDate(now).slice(0, 4));
  const years = [present, present - 1, present - 2];
  if (year && !years.includes(year)) years.push(year);
  const planButton = plan && (
    <Button className="no-print" onClick={() => setPlanning(true)}>
      <PlusIcon aria-hidden="true" />
      {words.plan}
    </Button>
  );
  return (
    <>
      <PageHeading lead={words.lead} beside={planButton}>
        {words.title}
      </PageHeading>
      <div className="stack-wide">
        <Filter
          label={words.when}
          value={year ? String(year) : 'coming'}
          options={[
            { value: 'coming', label: words.coming },
            ...years.map((one) => ({ value: String(one), label: words.earlier(one) })),
          ]}
          onChange={(value) => navigate({ search: { year: Number(value) || undefined } })}
        />
        {meetings.length === 0 && (
          <Empty heading={year ? words.noneEarlierTitle : words.emptyTitle} icon={<CalendarIcon />}>
            {year ? words.noneEarlier(year) : words.empty}
          </Empty>
        )}
        {months(meetings).map(({ period, meetings: inIt }) => (
          <section key={period} className="stack" aria-labelledby={`month-${period}`}>
            <Heading level={2} data-size="xs" id={`month-${period}`} className={styles.month}>
              {periodName(period, text, language)}
            </Heading>
            <ul className={`unlisted ${styles.meetings}`} aria-labelledby={`month-${period}`}>
              {inIt.map((meeting) => (
                <MeetingCard key={meeting.id} meeting={meeting} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      {planning && plan && <MeetingDialog link={plan} onClose={() => setPlanning(false)} />}
    </>
  );
}
