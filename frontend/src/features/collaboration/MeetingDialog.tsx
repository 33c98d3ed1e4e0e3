import { useId } from 'react';
import { useForm } from 'react-hook-form';
import { Choice } from '@/components/form/Choice';
import { useText } from '@/i18n/language';
import { instantOf, wallTime } from '@/i18n/moments';
import type { Link } from '@/transport/api';
import { EntryDialog } from '@/components/entry/EntryDialog';
import { stale, type Meeting } from './queries';
import { written } from '@/components/entry/written';
import { WrittenField } from '@/components/entry/WrittenField';

interface Props {
  link: Link;
  former?: Meeting;
  onClose: () => void;
}

export function MeetingDialog({ link, former, onClose }: Props) {
  const text = useText();
  const words = text.collaboration.meetings;
  const prefix = `${useId()}-`;
  const form = useForm({
    defaultValues: {
      kind: former?.kind ?? '',
      title: former?.title ?? '',
      startsAt: former ? wallTime(former.startsAt) : '',
      place: former?.place ?? '',
      agenda: former?.agenda ?? '',
      notes: former?.notes ?? '',
    },
    shouldFocusError: false,
  });
  const field = { form, prefix };
  return (
    <EntryDialog
      {...{ words, former, link, stale, form, prefix, onClose }}
      body={({ startsAt, ...rest }) => ({ ...written(rest), startsAt: instantOf(startsAt) })}
    >
      <Choice
        id={`${prefix}kind`}
        legend={words.kind}
        options={Object.entries(words.kinds).map(([value, label]) => ({ value, label }))}
        error={form.formState.errors.kind?.message}
        register={form.register('kind', { required: text.errors.choose })}
      />
      <WrittenField {...field} name="title" label={words.title} max={120} />
      <WrittenField
        {...field}
        name="startsAt"
        label={words.startsAt}
        hint={words.startsAtHint}
        type="datetime-local"
      />
      <WrittenField {...field} name="place" label={words.place} max={200} optional />
      <WrittenField {...field} name="agenda" label={words.agenda} max={5000} rows={4} optional />
      <WrittenField {...field} name="notes" label={words.notes} max={20000} rows={4} optional />
    </EntryDialog>
  );
}
