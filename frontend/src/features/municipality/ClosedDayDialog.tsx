import { useId } from 'react';
import { useForm } from 'react-hook-form';
import { EntryDialog } from '@/components/entry/EntryDialog';
import { written } from '@/components/entry/written';
import { WrittenField } from '@/components/entry/WrittenField';
import { useText } from '@/i18n/language';
import type { Link } from '@/transport/api';
import { key } from './queries';

export function ClosedDayDialog({ link, onClose }: { link: Link; onClose: () => void }) {
  const words = useText().closedDay;
  const prefix = `${useId()}-`;
  const form = useForm({ defaultValues: { day: '', name: '' }, shouldFocusError: false });
  return (
    <EntryDialog
      {...{ words, link, form, prefix, onClose }}
      body={written}
      stale={[key('closed-days'), ['suggestion']]}
    >
      <WrittenField form={form} prefix={prefix} name="day" label={words.day} type="date" />
      <WrittenField
        form={form}
        prefix={prefix}
        name="name"
        label={words.name}
        hint={words.nameHint}
        max={80}
      />
    </EntryDialog>
  );
}
