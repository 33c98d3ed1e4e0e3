import { useId } from 'react';
import { useForm } from 'react-hook-form';
import { EntryDialog } from '@/components/entry/EntryDialog';
import { written } from '@/components/entry/written';
import { WrittenField } from '@/components/entry/WrittenField';
import { Choice } from '@/components/form/Choice';
import { templateKey, type TextTemplate } from '@/components/template/queries';
import { useText } from '@/i18n/language';
import type { Link } from '@/transport/api';
import { mostWords } from './answerValues';
import { templateKinds } from './templateKinds';

interface Props {
  link: Link;
  former?: TextTemplate;
  onClose: () => void;
}

export function TemplateDialog({ link, former, onClose }: Props) {
  const text = useText();
  const words = text.textTemplate;
  const prefix = `${useId()}-`;
  const form = useForm({
    defaultValues: { kind: former?.kind ?? '', name: former?.name ?? '', text: former?.text ?? '' },
    shouldFocusError: false,
  });
  const field = { form, prefix };
  return (
    <EntryDialog {...{ words, former, link, form, prefix, onClose }} stale={[templateKey]} body={written}>
      <Choice
        id={`${prefix}kind`}
        legend={words.kind}
        options={templateKinds.map((value) => ({ value, label: words.kinds[value] }))}
        error={form.formState.errors.kind?.message}
        register={form.register('kind', { required: text.errors.choose })}
        sideBySide
      />
      <WrittenField {...field} name="name" label={words.name} hint={words.nameHint} max={80} />
      <WrittenField
        {...field}
        name="text"
        label={words.text}
        hint={words.textHint}
        max={mostWords}
        rows={6}
      />
    </EntryDialog>
  );
}
