import { useId } from 'react';
import { useForm } from 'react-hook-form';
import { EntryDialog } from '@/components/entry/EntryDialog';
import { written } from '@/components/entry/written';
import { WrittenField } from '@/components/entry/WrittenField';
import { Choice } from '@/components/form/Choice';
import { useText } from '@/i18n/language';
import type { Link } from '@/transport/api';
import { stale, type RecognitionForm } from './queries';

interface Props {
  link: Link;
  former?: RecognitionForm;
  onClose: () => void;
}

const kinds = ['THANKS', 'VISIT', 'PRIZE', 'TIME_OFF', 'OTHER'] as const;

/** A way of celebrating. */
export function WayDialog({ link, former, onClose }: Props) {
  const text = useText();
  const words = text.recognition.forms;
  const prefix = `${useId()}-`;
  const form = useForm({
    defaultValues: {
      kind: former?.kind ?? '',
      name: former?.name ?? '',
      description: former?.description ?? '',
    },
    shouldFocusError: false,
  });
  const field = { form, prefix };
  return (
    <EntryDialog {...{ words, former, link, stale, form, prefix, onClose }} body={written}>
      <Choice
        id={`${prefix}kind`}
        legend={words.kind}
        options={kinds.map((value) => ({ value, label: text.recognition.kinds[value] }))}
        error={form.formState.errors.kind?.message}
        register={form.register('kind', { required: text.errors.choose })}
        sideBySide
      />
      <WrittenField {...field} name="name" label={words.name} max={80} />
      <WrittenField
        {...field}
        name="description"
        label={words.description}
        hint={words.descriptionHint}
        max={1000}
        rows={3}
        optional
      />
    </EntryDialog>
  );
}
