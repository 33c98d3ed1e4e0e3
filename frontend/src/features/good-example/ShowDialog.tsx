import { Paragraph } from '@digdir/designsystemet-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { ButtonLink } from '@/components/ButtonLink';
import { Choice } from '@/components/form/Choice';
import { SubmitDialog } from '@/components/form/SubmitDialog';
import { FormDialog } from '@/components/FormDialog';
import { Pending } from '@/components/Pending';
import { comingStaffMeetingsQuery, staffMeetingKey } from '@/components/queries';
import { dateAndTime, plainDate } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';
import type { Link } from '@/transport/api';
import { useMunicipalityCode } from '@/transport/myself';
import type { GoodExample } from './queries';

interface Props {
  example: GoodExample;
  onClose: () => void;
}

interface Free {
  id: string;
  label: string;
  link: Link;
  self: Link | undefined;
}

/** The coming meetings that show nothing yet, to show the example at one of them. */
export function ShowDialog({ example, onClose }: Props) {
  const words = useText().staffMeeting;
  const language = useLanguage();
  const meetings = useQuery(comingStaffMeetingsQuery(useMunicipalityCode(), plainDate(new Date()))).data;
  const free = meetings?.flatMap(({ id, title, startsAt, _links }): Free[] => {
    const link = _links['show-example'];
    const label = `${title}, ${dateAndTime(startsAt, language)}`;
    return link ? [{ id, label, link, self: _links.self }] : [];
  });
  if (free?.length) return <ChooseMeeting free={free} example={example} onClose={onClose} />;
  return (
    <FormDialog heading={words.show} onClose={onClose}>
      {!free && <Pending />}
      {free && (
        <div className="stack">
          <Paragraph>{words.noFree}</Paragraph>
          <div>
            <ButtonLink to="/staff-meetings" variant="secondary">
              {words.toCalendar}
            </ButtonLink>
          </div>
        </div>
      )}
    </FormDialog>
  );
}

function ChooseMeeting({ free, example, onClose }: { free: Free[] } & Props) {
  const words = useText().staffMeeting;
  const cache = useQueryClient();
  const prefix = `${useId()}-`;
  const first = free[0]!;
  const form = useForm({ defaultValues: { meeting: first.id }, shouldFocusError: false });
  const chosen = useWatch({ control: form.control, name: 'meeting' });
  const { link, self } = free.find(({ id }) => id === chosen) ?? first;
  return (
    <SubmitDialog
      words={{ heading: words.show, lead: words.showLead, send: words.chooseSend, done: words.chosen }}
      {...{ link, form, prefix, onClose }}
      resource={self}
      // NB: not waited for, because the slot that was filled would be gone from under the form.
      stale={[]}
      onDone={() => void cache.invalidateQueries({ queryKey: staffMeetingKey() })}
      body={() => ({ goodExampleId: example.id })}
      aliases={{ goodExampleId: 'meeting' }}
    >
      <Choice
        id={`${prefix}meeting`}
        legend={words.showWhere}
        options={free.map(({ id, label }) => ({ value: id, label }))}
        error={form.formState.errors.meeting?.message}
        register={form.register('meeting')}
      />
    </SubmitDialog>
  );
}
