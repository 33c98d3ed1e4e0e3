import { useId } from 'react';
import { useForm } from 'react-hook-form';
import { written } from '@/components/entry/written';
import { WrittenField } from '@/components/entry/WrittenField';
import { SubmitDialog } from '@/components/form/SubmitDialog';
import { useText } from '@/i18n/language';
import type { Link } from '@/transport/api';
import { stale } from './queries';

interface Props {
  link: Link;
  resource?: Link;
  onClose: () => void;
}

export function CloseDialog({ link, resource, onClose }: Props) {
  const words = useText().coaching.close;
  const prefix = `${useId()}-`;
  const form = useForm({ defaultValues: { change: '' }, shouldFocusError: false });
  return (
    <SubmitDialog
      words={{ heading: words.button, lead: words.lead, send: words.send, done: words.done }}
      {...{ link, resource, form, prefix, stale, onClose }}
      body={written}
    >
      <WrittenField
        {...{ form, prefix }}
        name="change"
        label={words.change}
        hint={words.changeHint}
        max={4000}
        rows={4}
      />
    </SubmitDialog>
  );
}
