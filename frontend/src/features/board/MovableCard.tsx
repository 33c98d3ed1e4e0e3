import { useDraggable } from '@dnd-kit/core';
import { useCallback, useMemo } from 'react';
import styles from './Board.module.css';
import { CardView } from './CardView';
import type { Card, Kind } from './columns';
import { movesFrom, type Move, type Steps } from './moves';

/** What is held while it is dragged. */
export interface Held {
  card: Card;
  kind: Kind;
  moves: Move[];
}

interface Props extends Omit<Held, 'moves'> {
  steps: Steps;
  unitId: string;
  /** It was put here and the answer is awaited. */
  awaited: boolean;
  /** It came with the latest change. */
  arrived: boolean;
  onMove: (held: Held) => void;
}

/** NB: dragging is for pointers alone. With keys and by voice the same is done by the button on the card. */
export function MovableCard({ card, kind, steps, unitId, awaited, arrived, onMove }: Props) {
  // NB: with each change the whole board is read; what is on the cards is drawn anew only where it is another.
  const moves = useMemo(() => movesFrom(kind, steps.of(card._links)), [kind, steps, card._links]);
  const held: Held = useMemo(() => ({ card, kind, moves }), [card, kind, moves]);
  const choose = useCallback(() => onMove(held), [onMove, held]);
  // NB: while the answer is awaited the button stays, for it may have the focus.
  const movable = moves.length > 0 || awaited;
  const { setNodeRef, listeners, isDragging } = useDraggable({
    id: card.id,
    data: held,
    disabled: !movable || awaited,
  });
  return (
    <li
      ref={setNodeRef}
      className={styles.place}
      data-dragged={isDragging || undefined}
      data-awaited={awaited || undefined}
      data-arrived={arrived || undefined}
      {...listeners}
    >
      <CardView {...{ card, kind, unitId, awaited }} {...(movable && { onMove: choose })} />
    </li>
  );
}
