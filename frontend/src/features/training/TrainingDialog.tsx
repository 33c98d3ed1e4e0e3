import { useId } from 'react';
import { useForm } from 'react-hook-form';
import { EntryDialog } from '@/components/entry/EntryDialog';
import { written } from '@/components/entry/written';
import { WrittenField } from '@/components/entry/WrittenField';
import { Choice } from '@/components/form/Choice';
import { useText } from '@/i18n/language';
import type { Link } from '@/transport/api';
import { stale, type Training } from './queries';
import { trainingKinds } from './search';

interface Props {
  link: Link;
  former?: Training;
  onClose: () => void;
}

export function TrainingDialog({ link, former, onClose }: Props) {
  const text = useText();
  const words = text.training.catalogue;
  const prefix = `${useId()}-`;
  const form = useForm({
    defaultValues: {
      kind: former?.kind ?? '',
      title: former?.title ?? '',
      description: former?.description ?? '',
    },
    shouldFocusError: false,
  });
  const field = { form, prefix };
  return (
    <EntryDialog {...{ words, former, link, stale, form, prefix, onClose }} body={written}>
      <Choice
        id={`${prefix}kind`}
        legend={text.training.kind}
        options={trainingKinds.map((value) => ({ value, label: text.training.kinds[value] }))}
        error={form.formState.errors.kind?.message}
        register={form.register('kind', { required: text.errors.choose })}
      />
      <WrittenField {...field} name="title" label={words.title} max={120} />
      <WrittenField {...field} name="description" label={words.description} max={4000} rows={4} optional />
    </EntryDialog>
  );
}
