import { Button, Tag } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { components } from '@/client/schema';
import { announce } from '@/components/announce';
import { dateAndTime } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';
import { problemText } from '@/i18n/problemText';
import { etagOf, follow } from '@/transport/api';
import { linkTo } from '@/transport/links';
import { CommentForm } from './CommentForm';
import { CommentText } from './CommentText';
import styles from './Comments.module.css';
import { afterStep } from './queries';

export function Comment({ comment }: { comment: components['schemas']['Comment'] }) {
  const text = useText();
  const language = useLanguage();
  const cache = useQueryClient();
  const [changing, setChanging] = useState<string>();
  const change = linkTo(comment._links, 'PUT self');
  const remove = linkTo(comment._links, 'DELETE self');
  const failed = (error: unknown) => announce(problemText(error, text));

  // A list gives no version of each comment, so it is asked for when somebody is about to change one.
  const begin = useMutation({
    mutationFn: etagOf,
    onSuccess: (etag) => setChanging(etag),
    onError: failed,
  });
  const removal = useMutation({
    mutationFn: async (link: NonNullable<typeof remove>) => follow(link, { etag: await etagOf(link) }),
    onSuccess: async () => {
      await afterStep(cache);
      announce(text.one.commentRemoved);
    },
    onError: failed,
  });

  const who = comment.writtenBy?.displayName ?? (comment.byAuthor ? text.one.anAuthor : text.events.someone);
  return (
    <li className={`${styles.comment} ${comment.mine ? styles.mine : ''}`}>
      <div className={styles.top}>
        <strong>{comment.mine ? text.one.you : who}</strong>
        {comment.byAuthor && comment.writtenBy && <Tag data-size="sm">{text.one.byAuthor}</Tag>}
        <time className="subtle small" dateTime={comment.createdAt}>
          {dateAndTime(comment.createdAt, language)}
          {comment.editedAt ? ` (${text.one.edited})` : ''}
        </time>
      </div>
      {changing !== undefined && change ? (
        <CommentForm
          link={change}
          etag={changing}
          former={comment}
          words={{ label: text.one.commentChange, send: text.common.save, sent: text.one.commentChanged }}
          onDone={() => setChanging(undefined)}
        />
      ) : (
        <CommentText comment={comment} />
      )}
      {changing === undefined && (change || remove) && (
        <div className={styles.tools}>
          {change && (
            <Button
              variant="tertiary"
              data-size="sm"
              loading={begin.isPending}
              onClick={() => begin.mutate(change)}
            >
              {text.common.change}
            </Button>
          )}
          {remove && (
            <Button
              variant="tertiary"
              data-size="sm"
              data-color="danger"
              loading={removal.isPending}
              onClick={() => removal.mutate(remove)}
            >
              {text.common.remove}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
