import type { Summary } from './queries';
import { steps, type Kind } from './search';

/** Whether somebody waits for an answer to it that many can get at once. */
export const isAnswerable = ({ state }: Pick<Summary, 'state'>): boolean =>
  state === 'SUBMITTED' || state === 'IN_ASSESSMENT';

/** What has been acknowledged is not acknowledged again; the rest the server judges one by one. */
export const fits = (kind: Kind, suggestion: Pick<Summary, 'state'>): boolean =>
  kind === 'ACKNOWLEDGE'
    ? steps.acknowledge.some((state) => state === suggestion.state)
    : isAnswerable(suggestion);

/** What the author reads: what is said to all, and then the line of one's own. */
export const wordsOf = (text: string, line: string | undefined): string =>
  [text, line ?? '']
    .map((one) => one.trim())
    .filter(Boolean)
    .join('\n\n');
