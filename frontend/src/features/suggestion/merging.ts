import type { components } from '@/client/schema';
import { stepOf } from '@/components/suggestionState';
import type { Link } from '@/transport/api';
import { linkTo } from '@/transport/links';

type Suggestion = components['schemas']['Suggestion'];

/** What two suggestions are compared by. */
export const compared = [
  'title',
  'problem',
  'idea',
  'expectedEffect',
  'unit',
  'authors',
  'submitted',
  'supports',
  'comments',
] as const;
export type Compared = (typeof compared)[number];

/** The states that nothing goes into. */
const over = new Set<Suggestion['state']>(['DRAFT', 'MERGED', 'WITHDRAWN']);

/** The link that lets the one go into the other, where this person may do so. */
export const mergeLink = (going: Suggestion, staying: Suggestion): Link | undefined =>
  going.id === staying.id || over.has(staying.state) ? undefined : linkTo(going._links, 'POST merges');

/** How far somebody has come with it; what has left the way has come least. */
const progress = ({ state }: Suggestion) => stepOf(state) ?? 0;
const age = ({ submittedAt, createdAt }: Suggestion) => submittedAt ?? createdAt;

/** Which of two most naturally stays: what has come further, else what was handed in first; of those that may. */
export function natural(one: Suggestion, other: Suggestion): Suggestion | undefined {
  const [first, second] =
    progress(one) === progress(other)
      ? age(one) <= age(other)
        ? [one, other]
        : [other, one]
      : progress(one) > progress(other)
        ? [one, other]
        : [other, one];
  if (mergeLink(second, first)) return first;
  return mergeLink(first, second) && second;
}

/** What a suggestion says, for finding others that say the same. */
export const saidIn = ({ title, problem, idea }: Suggestion): string =>
  [title, problem, idea].filter(Boolean).join(' ').slice(0, 1000);
