import { useId } from 'react';
import { useForm } from 'react-hook-form';
import { Choice } from '@/components/form/Choice';
import { useText } from '@/i18n/language';
import type { Link } from '@/transport/api';
import { EntryDialog } from '@/components/entry/EntryDialog';
import { stale, type ToolboxEntry } from './queries';
import { written } from '@/components/entry/written';
import { WrittenField } from '@/components/entry/WrittenField';

interface Props {
  link: Link;
  former?: ToolboxEntry;
  onClose: () => void;
}

const https = /^https:\/\/[^\s/?#@<>"\\]+([/?#][^\s<>"\\]*)?$/;

export function ToolboxDialog({ link, former, onClose }: Props) {
  const text = useText();
  const words = text.collaboration.toolbox;
  const prefix = `${useId()}-`;
  const form = useForm({
    defaultValues: {
      kind: former?.kind ?? '',
      title: former?.title ?? '',
      description: former?.description ?? '',
      link: former?.link ?? '',
    },
    shouldFocusError: false,
  });
  const field = { form, prefix };
  return (
    <EntryDialog {...{ words, former, link, stale, form, prefix, onClose }} body={written}>
      <Choice
        id={`${prefix}kind`}
        legend={words.kind}
        sideBySide
        options={Object.entries(words.kinds).map(([value, label]) => ({ value, label }))}
        error={form.formState.errors.kind?.message}
        register={form.register('kind', { required: text.errors.choose })}
      />
      <WrittenField {...field} name="title" label={words.title} max={120} />
      <WrittenField {...field} name="description" label={words.description} max={4000} rows={4} />
      <WrittenField
        {...field}
        name="link"
        label={words.link}
        hint={words.linkHint}
        type="url"
        max={500}
        shape={{ pattern: https, message: words.linkWrong }}
        optional
      />
    </EntryDialog>
  );
}
