import { Textfield } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { useForm } from 'react-hook-form';
import { SubmitDialog } from '@/components/form/SubmitDialog';
import { periodName } from '@/components/period';
import { useLanguage, useText } from '@/i18n/language';
import type { Link } from '@/transport/api';
import { useMyself } from '@/transport/myself';

interface Props {
  network: { id: string };
  period: string;
  /** A further revision of what is published already. */
  correction: boolean;
  link: Link;
  onClose: () => void;
}

export function SignDialog({ network, period, correction, link, onClose }: Props) {
  const text = useText();
  const language = useLanguage();
  const { displayName } = useMyself();
  const prefix = `${useId()}-`;
  const form = useForm({ defaultValues: { comment: '' }, shouldFocusError: false });
  return (
    <SubmitDialog
      words={{
        heading: text.signOff.signHeading(periodName(period, text, language)),
        lead: text.signOff.signLead(displayName),
        send: text.signOff.signSend,
        done: text.signOff.signed,
      }}
      link={link}
      form={form}
      prefix={prefix}
      body={({ comment }) => ({ networkId: network.id, period, comment: comment.trim() })}
      stale={[['publication']]}
      onClose={onClose}
    >
      <Textfield
        id={`${prefix}comment`}
        label={correction ? text.signOff.why : text.signOff.comment}
        description={correction ? undefined : text.signOff.commentHint}
        multiline
        rows={3}
        maxLength={1000}
        error={form.formState.errors.comment?.message}
        {...form.register('comment', { validate: (value) => Boolean(value.trim()) || text.errors.required })}
      />
    </SubmitDialog>
  );
}
