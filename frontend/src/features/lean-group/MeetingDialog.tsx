import { useId } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { EntryDialog } from '@/components/entry/EntryDialog';
import { written } from '@/components/entry/written';
import { WrittenField } from '@/components/entry/WrittenField';
import { useText } from '@/i18n/language';
import { instantOf, wallTime } from '@/i18n/moments';
import type { Link } from '@/transport/api';
import { stale, type Meeting } from './queries';
import { TaskFields, type Draft } from './TaskFields';

interface Props {
  link: Link;
  former?: Meeting;
  onClose: () => void;
}

interface Values {
  startsAt: string;
  place: string;
  agenda: string;
  decisions: string;
  tasks: Draft[];
}

export function MeetingDialog({ link, former, onClose }: Props) {
  const text = useText();
  const words = text.leanGroup.meetings;
  const prefix = `${useId()}-`;
  const form = useForm<Values>({
    defaultValues: {
      startsAt: former ? wallTime(former.startsAt) : '',
      place: former?.place ?? '',
      agenda: former?.agenda ?? '',
      decisions: former?.decisions ?? '',
      tasks:
        former?.tasks.map(({ what, person, dueOn, done }, place) => ({
          key: String(place),
          what,
          person: person && { id: person.id, name: person.displayName },
          dueOn: dueOn ?? '',
          done,
        })) ?? [],
    },
    shouldFocusError: false,
  });
  const field = { form, prefix };
  return (
    <EntryDialog
      {...{ words, former, link, stale, form, prefix, onClose }}
      body={({ startsAt, tasks, ...rest }) => ({
        ...written(rest),
        startsAt: instantOf(startsAt),
        tasks: tasks.map(({ what, person, dueOn, done }) => ({
          what: what.trim(),
          personId: person?.id,
          dueOn: dueOn || undefined,
          done,
        })),
      })}
    >
      <WrittenField
        {...field}
        name="startsAt"
        label={words.startsAt}
        hint={words.startsAtHint}
        type="datetime-local"
      />
      <WrittenField {...field} name="place" label={words.place} hint={words.placeHint} max={200} optional />
      <WrittenField {...field} name="agenda" label={words.agenda} max={5000} rows={4} optional />
      <WrittenField {...field} name="decisions" label={words.decisions} max={20000} rows={4} optional />
      <Controller
        control={form.control}
        name="tasks"
        rules={{ validate: (tasks) => tasks.every(({ what }) => what.trim()) || words.taskWithoutWords }}
        render={({ field: { value, onChange }, fieldState }) => (
          <TaskFields
            id={`${prefix}tasks`}
            drafts={value}
            onChange={onChange}
            error={fieldState.error?.message}
          />
        )}
      />
    </EntryDialog>
  );
}
