import { useId } from 'react';
import { useForm } from 'react-hook-form';
import { WrittenField } from '@/components/entry/WrittenField';
import { SubmitDialog } from '@/components/form/SubmitDialog';
import { useText } from '@/i18n/language';
import type { Link } from '@/transport/api';
import { staleSupport } from './queries';

interface Props {
  link: Link;
  resource?: Link;
  onClose: () => void;
}

/** What came of the help. */
export function CloseSupportDialog({ link, resource, onClose }: Props) {
  const words = useText().refinement.closing;
  const prefix = `${useId()}-`;
  const form = useForm({ defaultValues: { outcome: '' }, shouldFocusError: false });
  return (
    <SubmitDialog
      words={{ heading: words.heading, lead: words.lead, send: words.send, done: words.done }}
      {...{ link, resource, form, prefix, onClose }}
      stale={staleSupport}
      body={({ outcome }) => ({ outcome: outcome.trim() })}
    >
      <WrittenField {...{ form, prefix }} name="outcome" label={words.outcome} max={4000} rows={4} />
    </SubmitDialog>
  );
}
