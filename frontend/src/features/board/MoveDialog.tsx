import { Button } from '@digdir/designsystemet-react';
import { FormDialog } from '@/components/FormDialog';
import { useText } from '@/i18n/language';
import styles from './Board.module.css';
import { KindIcon } from './KindIcon';
import type { Held } from './MovableCard';
import { otherSteps, type Move, type Step } from './moves';

interface Props {
  held: Held;
  steps: Step[];
  onMove: (move: Move) => void;
  onStep: (step: Step) => void;
  onClose: () => void;
}

/** Where a card may go, and what else may be done with it. */
export function MoveDialog({ held: { card, moves }, steps, onMove, onStep, onClose }: Props) {
  const text = useText();
  const others = otherSteps(moves, steps);
  return (
    <FormDialog heading={text.board.moveTo} lead={card.title} onClose={onClose}>
      <ul className={styles.ways}>
        {moves.map((move) => (
          <li key={move.to}>
            <button type="button" className={styles.way} data-kind={move.to} onClick={() => onMove(move)}>
              <KindIcon kind={move.to} />
              <strong>{text.board.columns[move.to]}</strong>
              <span className="subtle small">{text.actions[move.step.text].button}</span>
            </button>
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <div className={styles.others} role="group" aria-label={text.board.otherSteps}>
          {others.map((step) => (
            <Button
              key={step.operation}
              variant="tertiary"
              data-color={step.danger ? 'danger' : 'accent'}
              onClick={() => onStep(step)}
            >
              <step.Icon aria-hidden="true" />
              {text.actions[step.text].button}
            </Button>
          ))}
        </div>
      )}
    </FormDialog>
  );
}
