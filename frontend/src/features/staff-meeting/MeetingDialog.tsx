import { useId } from 'react';
import { useForm } from 'react-hook-form';
import { EntryDialog } from '@/components/entry/EntryDialog';
import { written } from '@/components/entry/written';
import { WrittenField } from '@/components/entry/WrittenField';
import { useText } from '@/i18n/language';
import { instantOf, wallTime } from '@/i18n/moments';
import type { Link } from '@/transport/api';
import { stale, type Meeting } from './queries';

interface Props {
  link: Link;
  former?: Meeting;
  onClose: () => void;
}

export function MeetingDialog({ link, former, onClose }: Props) {
  const words = useText().staffMeeting;
  const prefix = `${useId()}-`;
  const form = useForm({
    defaultValues: {
      title: former?.title ?? words.usualName,
      startsAt: former ? wallTime(former.startsAt) : '',
      place: former?.place ?? '',
    },
    shouldFocusError: false,
  });
  const field = { form, prefix };
  return (
    <EntryDialog
      {...{ words, former, link, stale, form, prefix, onClose }}
      body={({ startsAt, ...rest }) => ({ ...written(rest), startsAt: instantOf(startsAt) })}
    >
      <WrittenField {...field} name="title" label={words.name} max={120} />
      <WrittenField
        {...field}
        name="startsAt"
        label={words.startsAt}
        hint={words.startsAtHint}
        type="datetime-local"
      />
      <WrittenField {...field} name="place" label={words.place} hint={words.placeHint} max={200} optional />
    </EntryDialog>
  );
}
