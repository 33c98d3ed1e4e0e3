import { Paragraph, Textfield } from '@digdir/designsystemet-react';
import { useNavigate } from '@tanstack/react-router';
import { useId } from 'react';
import { useForm } from 'react-hook-form';
import { SubmitDialog } from '@/components/form/SubmitDialog';
import { periodName } from '@/components/period';
import { useLanguage, useText } from '@/i18n/language';
import type { Link } from '@/transport/api';
import type { Publication, Standing } from './queries';

interface Props {
  networkId: string;
  period: string;
  link: Link;
  standings: Standing[];
  onClose: () => void;
}

/** Publishing cannot be undone: it says first who comes in and who is left out, and why. */
export function PublishDialog({ networkId, period, link, standings, onClose }: Props) {
  const text = useText();
  const language = useLanguage();
  const navigate = useNavigate();
  const prefix = `${useId()}-`;
  const form = useForm({ defaultValues: { comment: '' }, shouldFocusError: false });
  const named = (state: Standing['state']) =>
    standings.filter((standing) => standing.state === state).map(({ municipality }) => municipality.name);
  const groups = [
    [text.readiness.comesIn, named('SIGNED_OFF')],
    [text.readiness.isIn, named('PUBLISHED')],
    [text.readiness.leftOut, named('OPEN')],
  ] as const;
  return (
    <SubmitDialog
      words={{
        heading: text.readiness.publishHeading(periodName(period, text, language)),
        lead: text.readiness.publishLead,
        send: text.readiness.publishSend,
        done: text.readiness.published,
      }}
      link={link}
      form={form}
      prefix={prefix}
      body={({ comment }) => ({ period, comment: comment.trim() || undefined })}
      stale={[['publication'], ['network']]}
      onDone={(answer) =>
        navigate({
          to: '/networks/$networkId/comparison',
          params: { networkId },
          search: { publication: (answer as Publication).id },
        })
      }
      onClose={onClose}
    >
      {groups.map(
        ([heading, names]) =>
          names.length > 0 && (
            <div key={heading}>
              <strong>{heading}</strong>
              <Paragraph>{names.join(', ')}</Paragraph>
            </div>
          ),
      )}
      <Textfield
        id={`${prefix}comment`}
        label={text.common.fieldOptional(text.readiness.comment)}
        multiline
        rows={3}
        maxLength={1000}
        error={form.formState.errors.comment?.message}
        {...form.register('comment')}
      />
    </SubmitDialog>
  );
}
