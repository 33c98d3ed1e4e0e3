import { useId } from 'react';
import { useForm } from 'react-hook-form';
import { WrittenField } from '@/components/entry/WrittenField';
import { SubmitDialog } from '@/components/form/SubmitDialog';
import { useText } from '@/i18n/language';
import type { Link } from '@/transport/api';
import { stale, type Nomination } from './queries';

interface Props {
  link: Link;
  /** For whose example and period; what it says is where the motivation begins. */
  nomination: Nomination;
  what: string;
  onClose: () => void;
}

export function WinnerDialog({ link, nomination, what, onClose }: Props) {
  const words = useText().recognition.awards;
  const prefix = `${useId()}-`;
  const { goodExample, period, reason } = nomination;
  const form = useForm({ defaultValues: { motivation: reason }, shouldFocusError: false });
  return (
    <SubmitDialog
      words={{
        heading: words.chooseOf(goodExample.title),
        lead: words.chooseLead(what),
        send: words.send,
        done: words.done,
      }}
      {...{ link, form, prefix, stale, onClose }}
      body={({ motivation }) => ({ goodExampleId: goodExample.id, period, motivation: motivation.trim() })}
    >
      <WrittenField {...{ form, prefix }} name="motivation" label={words.motivation} max={1000} rows={4} />
    </SubmitDialog>
  );
}
