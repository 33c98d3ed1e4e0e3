import type { components } from '@/client/schema';
import type { Messages } from '@/i18n/messages';
import type { GoodExample } from './queries';

type Suggestion = components['schemas']['Suggestion'];
type Request = components['schemas']['UpdateGoodExampleRequest'];

export const visibilities = ['UNIT', 'MUNICIPALITY', 'NETWORK', 'PUBLIC'] as const;

/** What the form holds; tags as they are written, with commas between them. */
export interface Telling {
  title: string;
  before: string;
  after: string;
  effect: string;
  contactFunction: string;
  tags: string;
  visibility: (typeof visibilities)[number];
  departmentId: string;
}

export const blank: Telling = {
  title: '',
  before: '',
  after: '',
  effect: '',
  contactFunction: '',
  tags: '',
  visibility: 'MUNICIPALITY',
  departmentId: '',
};

/** A suggestion has said nearly all of it already: two clicks, not a second form to fill in. */
export function tellingOf(suggestion: Suggestion, text: Messages): Telling {
  const described = suggestion.effects.map(({ description }) => description).filter(Boolean);
  return {
    ...blank,
    title: suggestion.title,
    before: suggestion.problem ?? '',
    after: suggestion.implementation?.description ?? suggestion.idea,
    effect: described.at(-1) ?? suggestion.expectedEffect ?? '',
    contactFunction: text.goodExample.managerAt(suggestion.department.name),
  };
}

export const tellingAnew = (example: GoodExample): Telling => ({
  ...blank,
  title: example.title,
  before: example.before,
  after: example.after,
  effect: example.effect,
  contactFunction: example.contactFunction,
  tags: example.tags.join(', '),
  visibility: example.visibility,
});

export const tagsOf = (written: string): string[] => [
  ...new Set(
    written
      .split(',')
      .map((tag) => tag.trim().toLowerCase())
      .filter(Boolean),
  ),
];

/** The body of the request: white space around what was written gone. */
export const requestOf = (telling: Telling): Request => ({
  title: telling.title.trim(),
  before: telling.before.trim(),
  after: telling.after.trim(),
  effect: telling.effect.trim(),
  contactFunction: telling.contactFunction.trim(),
  tags: tagsOf(telling.tags),
  visibility: telling.visibility,
});
