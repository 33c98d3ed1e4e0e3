import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useForm } from 'react-hook-form';
import { SubmitDialog } from '@/components/form/SubmitDialog';
import { problemText } from '@/i18n/problemText';
import { useText } from '@/i18n/language';
import type { Link } from '@/transport/api';
import { useSubmit } from '@/transport/submit';
import { stale, staleAfterRun, type RetentionRun } from './queries';

/** Sees what the rules would do, or does it; either way the log is shown. */
export function RunTools({ link }: { link: Link }) {
  const text = useText();
  const words = text.retention;
  const cache = useQueryClient();
  const navigate = useNavigate();
  const form = useForm();
  const prefix = `${useId()}-`;
  const [asking, setAsking] = useState(false);
  const show = async ({ id }: RetentionRun) =>
    navigate({ to: '/administration/retention/runs/$retentionRunId', params: { retentionRunId: id } });
  const trying = useSubmit<RetentionRun>({
    onDone: async (run) => {
      await Promise.all(stale.map((queryKey) => cache.invalidateQueries({ queryKey })));
      await show(run);
    },
  });
  return (
    <div className="stack">
      {trying.error && (
        <Alert data-color="danger" role="alert">
          <Paragraph>{problemText(trying.error, text)}</Paragraph>
        </Alert>
      )}
      <Paragraph className="subtle">{words.tryHint}</Paragraph>
      <div className="row">
        <Button
          loading={trying.isPending}
          variant="secondary"
          onClick={() => trying.mutate({ link, body: { dryRun: true } })}
        >
          {words.try}
        </Button>
        <Button variant="tertiary" data-color="danger" onClick={() => setAsking(true)}>
          {words.follow}
        </Button>
      </div>
      {asking && (
        <SubmitDialog
          words={{
            heading: words.follow,
            lead: words.followLead,
            send: words.follow,
            done: words.followed,
          }}
          danger
          link={link}
          form={form}
          prefix={prefix}
          body={() => ({ dryRun: false })}
          stale={staleAfterRun}
          onDone={(run) => show(run as RetentionRun)}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}
