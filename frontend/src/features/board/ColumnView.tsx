import { useDroppable } from '@dnd-kit/core';
import { Link } from '@tanstack/react-router';
import { useId, type ReactNode } from 'react';
import { useText } from '@/i18n/language';
import styles from './Board.module.css';
import type { Column } from './columns';
import { KindIcon } from './KindIcon';
import type { Held } from './MovableCard';

interface Props {
  column: Column;
  unitId: string;
  /** Whether it is the one that a phone shows. */
  shown: boolean;
  held: Held | undefined;
  children: ReactNode;
}

export function ColumnView({ column: { kind, count, items }, unitId, shown, held, children }: Props) {
  const text = useText();
  const id = useId();
  const { setNodeRef, isOver } = useDroppable({ id: kind, data: { kind } });
  const open = held?.moves.some(({ to }) => to === kind);
  const foreign = held && held.kind !== kind;
  return (
    <section
      ref={setNodeRef}
      className={styles.column}
      data-kind={kind}
      data-shown={shown || undefined}
      data-open={(foreign && open) || undefined}
      data-closed={(foreign && !open) || undefined}
      data-over={(foreign && isOver) || undefined}
      aria-labelledby={id}
    >
      <h2 id={id} className={styles.name}>
        <KindIcon kind={kind} />
        {text.board.columns[kind]}
        <span className={styles.number}>
          <span aria-hidden="true">{count}</span>
          <span className="visually-hidden">{text.board.count(count)}</span>
        </span>
      </h2>
      {items.length > 0 ? (
        <ul className={styles.cards}>{children}</ul>
      ) : (
        <p className={styles.nothing}>{text.board.nothing[kind]}</p>
      )}
      {count > items.length && (
        <p className={styles.rest}>
          {text.board.firstOnes(items.length)}{' '}
          <Link className="ds-link" to="/suggestions" search={{ unit: unitId }}>
            {text.board.seeAll}
          </Link>
        </p>
      )}
      {foreign && (
        <p className={styles.hint} aria-hidden="true">
          <span>{open ? text.board.moveHere : text.board.notHere}</span>
        </p>
      )}
    </section>
  );
}
