import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { announce } from '@/components/announce';
import { problemText } from '@/i18n/problemText';
import { useText } from '@/i18n/language';
import { useMunicipalityCode } from '@/transport/myself';
import { isAnswerable } from './fitting';
import { readAllWaiting, readUnanswered, type BulkAnswer } from './queries';
import { chooseOnly } from './selection';

/** Chooses anew those that were not answered and still wait, in the version that holds now. */
export function TryAgain({ answer: { id, kind } }: { answer: BulkAnswer }) {
  const text = useText();
  const { many } = text.answering;
  const code = useMunicipalityCode();
  const navigate = useNavigate();
  const again = useMutation({
    mutationFn: async () => {
      const { signal } = new AbortController();
      const rows = await readUnanswered(code, id, signal);
      const meant = new Set(rows.map(({ suggestionId }) => suggestionId));
      const queue = await readAllWaiting(code, { sort: 'oldest' }, signal);
      return { all: meant.size, waiting: queue.filter((one) => meant.has(one.id) && isAnswerable(one)) };
    },
    onSuccess: async ({ all, waiting }) => {
      if (waiting.length === 0) return;
      chooseOnly(waiting);
      announce(many.someWait(waiting.length, all));
      await navigate({ to: '/waiting/answers/new', search: { kind, again: id } });
    },
  });
  const noneWaits = again.data?.waiting.length === 0;
  return (
    <div className="stack">
      <Paragraph className="subtle">{many.againLead}</Paragraph>
      <div>
        <Button loading={again.isPending} onClick={() => again.mutate()}>
          {many.again}
        </Button>
      </div>
      <div role="status" className="hide-empty">
        {noneWaits && (
          <Alert data-color="info">
            <Paragraph>{many.noneWaits}</Paragraph>
          </Alert>
        )}
        {again.error && (
          <Alert data-color="danger">
            <Paragraph>{problemText(again.error, text)}</Paragraph>
          </Alert>
        )}
      </div>
    </div>
  );
}
