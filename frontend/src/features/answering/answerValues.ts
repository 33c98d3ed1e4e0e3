import type { components } from '@/client/schema';
import type { Choosable } from '@/components/form/sources';
import type { Summary } from './queries';
import type { Kind } from './search';

export interface AnswerValues {
  kind: Kind;
  text: string;
  responsible: Choosable | undefined;
  plannedOn: string;
  /** What is said to one alone, by the suggestion's id. */
  lines: Record<string, string>;
}

export const mostWords = 1400;
export const mostOfLine = 500;

/** What is sent; an empty answer is left out. */
export function requestOf(
  { kind, text, responsible, plannedOn, lines }: AnswerValues,
  items: readonly Pick<Summary, 'id' | 'version'>[],
): components['schemas']['CreateBulkAnswerRequest'] {
  return {
    kind,
    ...(text.trim() && { text: text.trim() }),
    ...(kind === 'ACCEPT' && responsible && { responsiblePersonId: responsible.id }),
    ...(kind === 'ACCEPT' && plannedOn && { plannedOn }),
    items: items.map(({ id, version }) => {
      const personalLine = lines[id]?.trim();
      return { suggestionId: id, version, ...(personalLine && { personalLine }) };
    }),
  };
}
