import { useDroppable } from '@dnd-kit/core';
import { Link } from '@tanstack/react-router';
import { useText } from '@/i18n/language';
import styles from './Board.module.css';
import type { Column } from './columns';
import type { Held } from './MovableCard';

interface Props {
  columns: Column[];
  shown: Column['kind'];
  held: Held | undefined;
}

/** On a phone: one column at a time. A card is also dropped here, on the name of the column that it goes to. */
export function ColumnTabs({ columns, shown, held }: Props) {
  const text = useText();
  return (
    <nav className={styles.tabs} aria-label={text.board.columnsLabel}>
      {columns.map((column) => (
        <ColumnTab key={column.kind} column={column} shown={column.kind === shown} held={held} />
      ))}
    </nav>
  );
}

function ColumnTab({
  column: { kind, count },
  shown,
  held,
}: {
  column: Column;
  shown: boolean;
  held: Held | undefined;
}) {
  const text = useText();
  const { setNodeRef, isOver } = useDroppable({ id: `tab-${kind}`, data: { kind } });
  const open = held?.moves.some(({ to }) => to === kind);
  const foreign = held && held.kind !== kind;
  return (
    <Link
      ref={setNodeRef}
      from="/departments/$departmentId/board"
      to="."
      search={(search) => ({ ...search, column: kind })}
      replace
      resetScroll={false}
      className={styles.tab}
      data-current={shown || undefined}
      aria-current={shown ? 'true' : undefined}
      data-kind={kind}
      data-open={(foreign && open) || undefined}
      data-closed={(foreign && !open) || undefined}
      data-over={(foreign && isOver) || undefined}
    >
      <span className={styles.tabCount} aria-hidden="true">
        {count}
      </span>
      {text.board.columns[kind]}
      <span className="visually-hidden">{`, ${text.board.count(count)}`}</span>
    </Link>
  );
}
