import { BoardPage } from '@/features/board/BoardPage';
import type { StepDialogProps, Steps } from '@/features/board/moves';
import { ActionDialog } from '@/features/suggestion/ActionDialog';
import { offered } from '@/features/suggestion/actions';

/** The form of a step, the same as on the suggestion's own page. */
function StepDialog({ operation, links, ...rest }: StepDialogProps) {
  const offer = offered(links).find(({ action }) => action.operation === operation);
  return offer ? <ActionDialog offer={offer} {...rest} /> : null;
}

const steps: Steps = {
  of: (links) =>
    offered(links).map(({ action: { text, operation, Icon, danger }, link }) => ({
      text,
      operation,
      Icon,
      link,
      ...(danger && { danger }),
    })),
  Dialog: StepDialog,
};

/** NB: features know nothing of each other; here the board is lent the steps of a suggestion. */
export function BoardRoom() {
  return <BoardPage steps={steps} />;
}
