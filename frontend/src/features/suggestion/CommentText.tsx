import type { components } from '@/client/schema';
import { useText } from '@/i18n/language';
import { commentParts } from './mentioning';
import styles from './Mentions.module.css';

/** What was said, with those it is meant for made clear; whom the text does not name stands below. */
export function CommentText({ comment }: { comment: components['schemas']['Comment'] }) {
  const words = useText().discussion;
  const mentions = comment.mentions ?? [];
  const parts = commentParts(comment.text, mentions);
  const named = new Set(parts.filter(({ person }) => person).map(({ text }) => text));
  const others = mentions.flatMap(({ displayName }) =>
    displayName && !named.has(`@${displayName}`) ? [displayName] : [],
  );
  return (
    <>
      <p className="written">
        {parts.map(({ text, person }, index) =>
          person ? (
            <span key={index} className={styles.mention}>
              {text}
            </span>
          ) : (
            text
          ),
        )}
      </p>
      {others.length > 0 && <p className="written subtle small">{words.meantFor(others.join(', '))}</p>}
    </>
  );
}
