import { Button, Paragraph } from '@digdir/designsystemet-react';
import { CheckmarkCircleFillIcon, ExclamationmarkTriangleFillIcon, StopFillIcon } from '@navikt/aksel-icons';
import { useQueryClient } from '@tanstack/react-query';
import { announce } from '@/components/announce';
import { problemText } from '@/i18n/problemText';
import { useText } from '@/i18n/language';
import { linkTo } from '@/transport/links';
import { useSubmit } from '@/transport/submit';
import styles from './Many.module.css';
import { handledOf } from './outcomeWords';
import { afterMany, type BulkAnswer } from './queries';

/** A bar with figures while it goes on, and then how it went. */
export function BulkProgress({ answer, told }: { answer: BulkAnswer; told: string }) {
  const text = useText();
  const { many } = text.answering;
  const cache = useQueryClient();
  const stop = useSubmit({ onDone: () => afterMany(cache) });
  const stopLink = linkTo(answer._links, 'POST stops');
  const handled = handledOf(answer);
  const left = answer.total - handled;
  const running = answer.state === 'RUNNING';
  const figures = [
    { name: many.answered, count: answer.done, look: 'done', Icon: CheckmarkCircleFillIcon },
    { name: many.refused, count: answer.refused, look: 'refused', Icon: ExclamationmarkTriangleFillIcon },
    { name: many.left, count: running ? 0 : left, look: 'stopped', Icon: StopFillIcon },
  ].filter(({ count, look }) => count > 0 || look === 'done');
  return (
    <section className={`card ${styles.progress}`} aria-label={many.progress}>
      {running ? (
        <>
          <div className={styles.line}>
            <progress className={styles.bar} aria-label={many.progress} value={handled} max={answer.total} />
            <strong className={styles.of}>{many.handled(handled, answer.total)}</strong>
          </div>
          <Paragraph>{told}</Paragraph>
          {stopLink && (
            <div>
              <Button
                variant="secondary"
                data-color="neutral"
                loading={stop.isPending}
                onClick={() =>
                  stop.mutate({ link: stopLink }, { onError: (error) => announce(problemText(error, text)) })
                }
              >
                {many.stop}
              </Button>
            </div>
          )}
        </>
      ) : (
        <>
          <ul className={`unlisted ${styles.figures}`}>
            {figures.map(({ name, count, look, Icon }) => (
              <li key={look} data-look={look}>
                <Icon aria-hidden="true" />
                <strong>{count}</strong> {name}
              </li>
            ))}
          </ul>
          <Paragraph>{told}</Paragraph>
        </>
      )}
    </section>
  );
}
