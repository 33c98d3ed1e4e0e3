import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { PadlockLockedIcon } from '@navikt/aksel-icons';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Failure } from '@/components/Failure';
import { Pending } from '@/components/Pending';
import { useText } from '@/i18n/language';
import type { Link } from '@/transport/api';
import { useMunicipalityCode } from '@/transport/myself';
import { Comment } from './Comment';
import { CommentForm } from './CommentForm';
import styles from './Comments.module.css';
import { commentsQuery, notesQuery } from './queries';

interface Props {
  kind: 'comments' | 'notes';
  heading: string;
  suggestionId: string;
  /** Absent where this person may read but not write. */
  send: Link | undefined;
}

/** What people say about a suggestion; internal notes are the same, for those who handle it. */
export function Comments({ kind, heading, suggestionId, send }: Props) {
  const text = useText();
  const code = useMunicipalityCode();
  const query = kind === 'notes' ? notesQuery : commentsQuery;
  const comments = useInfiniteQuery(query(code, suggestionId));
  const items = comments.data?.pages.flatMap((page) => page.items) ?? [];
  const words =
    kind === 'notes'
      ? {
          none: text.one.noNotes,
          label: text.one.noteLabel,
          send: text.one.noteSend,
          sent: text.one.noteSent,
        }
      : {
          none: text.one.noComments,
          label: text.one.commentLabel,
          send: text.one.commentSend,
          sent: text.one.commentSent,
        };
  return (
    <section className={`stack ${kind === 'notes' ? styles.notes : ''}`} aria-labelledby={kind}>
      <Heading id={kind} level={2} data-size="2xs">
        {heading}
      </Heading>
      {kind === 'notes' && (
        <Paragraph className={styles.closed}>
          <PadlockLockedIcon aria-hidden="true" />
          {text.discussion.onlyThoseWhoHandle}
        </Paragraph>
      )}
      {comments.isPending && <Pending rows={1} />}
      {comments.isError && <Failure error={comments.error} retry={() => comments.refetch()} />}
      {comments.isSuccess && items.length === 0 && <Paragraph className="subtle">{words.none}</Paragraph>}
      <ul className={`unlisted ${styles.list}`} aria-labelledby={kind}>
        {items.map((comment) => (
          <Comment key={comment.id} comment={comment} />
        ))}
      </ul>
      {comments.hasNextPage && (
        <div>
          <Button
            variant="secondary"
            loading={comments.isFetchingNextPage}
            onClick={() => comments.fetchNextPage()}
          >
            {text.common.more}
          </Button>
        </div>
      )}
      {send && <CommentForm link={send} words={words} />}
    </section>
  );
}
