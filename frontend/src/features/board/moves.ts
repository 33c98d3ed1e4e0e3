import type { ComponentType, SVGProps } from 'react';
import type { Messages } from '@/i18n/messages';
import type { Link, Links } from '@/transport/api';
import type { Kind } from './columns';

/** A step that somebody may take with a suggestion now, as its page offers it too. */
export interface Step {
  text: Exclude<keyof Messages['actions'], 'fields' | 'edit'>;
  operation: string;
  Icon: ComponentType<SVGProps<SVGSVGElement>>;
  danger?: boolean;
  link: Link;
}

export interface StepDialogProps {
  operation: string;
  links: Links;
  suggestionId: string;
  municipalityCode: string;
  etag: string;
  /** What is answered already by where the card was put. */
  initial?: Record<string, string>;
  onClose: () => void;
}

/** The steps and their forms belong to the suggestion; the application lends them to the board. */
export interface Steps {
  of: (links: Links) => Step[];
  Dialog: ComponentType<StepDialogProps>;
}

export interface Move {
  to: Kind;
  step: Step;
  /** Present: something has to be told, and this much is told by the move. Absent: it is done at once. */
  asks?: Record<string, string>;
}

/* Which step takes a card to a column. Of several the first that is offered: to have read it is less than to assess it. */
const ways: { to: Kind; operation: string; asks?: Record<string, string>; from?: Kind }[] = [
  { to: 'IN_ASSESSMENT', operation: 'POST acknowledgements' },
  { to: 'IN_ASSESSMENT', operation: 'POST assessments', asks: {} },
  { to: 'ACCEPTED', operation: 'POST decisions', asks: { outcome: 'ACCEPT' } },
  { to: 'IN_PROGRESS', operation: 'POST starts' },
  { to: 'IN_PROGRESS', operation: 'POST effects', asks: { stillInUse: 'no' }, from: 'DONE' },
  { to: 'DONE', operation: 'POST implementations', asks: {} },
];

/** Where a card may go from its column, at most one way to each. */
export function movesFrom(kind: Kind, steps: readonly Step[]): Move[] {
  const moves: Move[] = [];
  for (const { to, operation, asks, from } of ways) {
    const step = steps.find((offered) => offered.operation === operation);
    if (!step || to === kind || (from && from !== kind) || moves.some((move) => move.to === to)) continue;
    moves.push({ to, step, ...(asks && { asks }) });
  }
  return moves;
}

/** Steps that no move stands for. NB: a decision can also be a no. */
export const otherSteps = (moves: readonly Move[], steps: readonly Step[]): Step[] =>
  steps.filter(
    (step) =>
      step.operation === 'POST decisions' ||
      step.operation === 'POST effects' ||
      !moves.some((move) => move.step.operation === step.operation),
  );
