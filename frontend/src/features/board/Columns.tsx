import { DndContext, DragOverlay, type DragEndEvent } from '@dnd-kit/core';
import { useCallback, useEffect, useState } from 'react';
import { useText } from '@/i18n/language';
import { useMunicipalityCode } from '@/transport/myself';
import styles from './Board.module.css';
import { CardView } from './CardView';
import type { Column, Kind } from './columns';
import { ColumnTabs } from './ColumnTabs';
import { ColumnView } from './ColumnView';
import { gentle, silent, still, under, useGrip } from './dragging';
import { MovableCard, type Held } from './MovableCard';
import { MoveDialog } from './MoveDialog';
import type { Move, Step, Steps } from './moves';
import { Refused } from './Refused';
import { returnTo } from './returning';
import { etagOfCard, type Moves } from './useMoving';

interface Open {
  held: Held;
  /** Absent while it is being chosen. */
  step?: Step;
  initial?: Record<string, string>;
}

interface Props {
  columns: Column[];
  unitId: string;
  /** The column that a phone shows. */
  shown: Kind;
  steps: Steps;
  moves: Moves;
  arrived: ReadonlySet<string>;
  /** This person does something with it now. */
  onTouch: (id: string) => void;
}

export function Columns({ columns, unitId, shown, steps, moves, arrived, onTouch }: Props) {
  const text = useText();
  const code = useMunicipalityCode();
  const [held, setHeld] = useState<Held>();
  const [open, setOpen] = useState<Open>();
  const [left, setLeft] = useState<string>();
  const sensors = useGrip();

  // After the dialog has given the focus back to what may be gone: to the same card, wherever it lies now.
  useEffect(() => {
    if (left) returnTo(left);
  }, [left]);

  const take = (taken: Held, move: Move) => {
    onTouch(taken.card.id);
    if (move.asks) {
      setOpen({ held: taken, step: move.step, initial: move.asks });
    } else {
      setOpen(undefined);
      moves.move(taken.card, move);
      setLeft(taken.card.id);
    }
  };
  const begin = useCallback((taken: Held) => {
    setLeft(undefined);
    setOpen({ held: taken });
  }, []);
  const close = () => {
    setLeft(open?.held.card.id);
    setOpen(undefined);
  };
  const drop = ({ active, over }: DragEndEvent) => {
    setHeld(undefined);
    setLeft(undefined);
    const dropped = active.data.current as Held;
    const to = over?.data.current?.kind as Kind | undefined;
    if (!to || to === dropped.kind) return;
    const move = dropped.moves.find((one) => one.to === to);
    if (move) take(dropped, move);
    else moves.setRefusal({ heading: text.board.notAllowed(dropped.card.title, text.board.columns[to]) });
  };

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={under}
      autoScroll={gentle}
      accessibility={silent}
      onDragStart={({ active }) => setHeld(active.data.current as Held)}
      onDragCancel={() => setHeld(undefined)}
      onDragEnd={drop}
    >
      {moves.refusal && <Refused refusal={moves.refusal} onClose={() => moves.setRefusal(undefined)} />}
      <ColumnTabs {...{ columns, shown, held }} />
      <div className={styles.columns} data-dragging={held && ''}>
        {columns.map((column) => (
          <ColumnView key={column.kind} {...{ column, unitId, held }} shown={column.kind === shown}>
            {column.items.map((card) => (
              <MovableCard
                key={card.id}
                {...{ card, unitId, steps }}
                kind={column.kind}
                awaited={card.id in moves.moving}
                arrived={arrived.has(card.id)}
                onMove={begin}
              />
            ))}
          </ColumnView>
        ))}
      </div>
      <DragOverlay dropAnimation={still() ? null : undefined} className={styles.lifted}>
        {held && <CardView card={held.card} kind={held.kind} unitId={unitId} />}
      </DragOverlay>
      {open && !open.step && (
        <MoveDialog
          held={open.held}
          steps={steps.of(open.held.card._links)}
          onMove={(move) => take(open.held, move)}
          onStep={(step) => {
            onTouch(open.held.card.id);
            setOpen({ held: open.held, step });
          }}
          onClose={close}
        />
      )}
      {open?.step && (
        <steps.Dialog
          operation={open.step.operation}
          links={open.held.card._links}
          suggestionId={open.held.card.id}
          municipalityCode={code}
          etag={etagOfCard(open.held.card)}
          {...(open.initial && { initial: open.initial })}
          onClose={close}
        />
      )}
    </DndContext>
  );
}
