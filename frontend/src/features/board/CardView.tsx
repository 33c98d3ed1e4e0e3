import { Button } from '@digdir/designsystemet-react';
import { ArrowRightLeftIcon, ChatIcon, ThumbUpIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { authorNames } from '@/components/authorNames';
import { DueDate } from '@/components/DueDate';
import { StateBadge } from '@/components/StateBadge';
import { useLanguage, useText } from '@/i18n/language';
import styles from './Board.module.css';
import type { Card, Kind } from './columns';

/* A card says its state only where the column does not. */
const plainStates = ['SUBMITTED', 'IN_ASSESSMENT', 'ACCEPTED', 'IN_PROGRESS', 'IMPLEMENTED'];

export const moveButtonOf = (id: string): string => `move-${id}`;

interface Props {
  card: Card;
  kind: Kind;
  /** The unit whose board it is. */
  unitId: string;
  /** Absent for those who may not move it. */
  onMove?: () => void;
  /** It was put here and the answer is awaited. */
  awaited?: boolean;
}

/** A suggestion as it lies on the board. */
export const CardView = memo(function CardView({ card, kind, unitId, onMove, awaited }: Props) {
  const text = useText();
  const language = useLanguage();
  const { supportCount, commentCount, stateLabel } = card;
  const names = card.signedBy ?? authorNames(card, text, language);
  const elsewhere = card.department.id !== unitId && card.department.name;
  return (
    <article
      className={`${styles.card} ${card.overdue ? styles.late : ''}`}
      data-kind={kind}
      data-movable={(onMove && !awaited) || undefined}
    >
      <h3 className={styles.title}>
        <Link to="/suggestions/$suggestionId" params={{ suggestionId: card.id }} draggable={false}>
          {card.title}
        </Link>
      </h3>
      <p className={styles.who}>{[names, elsewhere].filter(Boolean).join(' · ')}</p>
      {(stateLabel ?? !plainStates.includes(card.state)) && (
        <StateBadge state={card.state} label={stateLabel} />
      )}
      <DueDate due={card} />
      {(supportCount > 0 || commentCount > 0 || onMove) && (
        <div className={styles.foot}>
          {supportCount > 0 && (
            <span className={styles.count}>
              <ThumbUpIcon aria-hidden="true" />
              <span aria-hidden="true">{supportCount}</span>
              <span className="visually-hidden">{text.list.supports(supportCount)}</span>
            </span>
          )}
          {commentCount > 0 && (
            <span className={styles.count}>
              <ChatIcon aria-hidden="true" />
              <span aria-hidden="true">{commentCount}</span>
              <span className="visually-hidden">{text.list.comments(commentCount)}</span>
            </span>
          )}
          {onMove && (
            <Button
              id={moveButtonOf(card.id)}
              className={styles.move}
              variant="tertiary"
              data-size="sm"
              aria-label={text.board.moveOf(card.title)}
              aria-disabled={awaited || undefined}
              onClick={awaited ? undefined : onMove}
            >
              <ArrowRightLeftIcon aria-hidden="true" />
              {text.board.move}
            </Button>
          )}
        </div>
      )}
    </article>
  );
});
