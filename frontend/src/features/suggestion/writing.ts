import type { components } from '@/client/schema';
import type { Choosable } from '@/components/form/sources';

/** What the form for a new suggestion holds. Two fields are asked for; everything else may stay empty. */
export interface Writing {
  problem: string;
  idea: string;
  done: boolean;
  implementedOn: string;
  areas: string[];
  title: string;
  expectedEffect: string;
  department: Choosable | undefined;
  teamName: string;
  coAuthors: Choosable[];
  /** The colleague whose idea it is: chosen among those known here, or a name as it was typed. */
  colleague: Choosable | undefined;
  colleagueName: string;
}

export const blank: Writing = {
  problem: '',
  idea: '',
  done: false,
  implementedOn: '',
  areas: [],
  title: '',
  expectedEffect: '',
  department: undefined,
  teamName: '',
  coAuthors: [],
  colleague: undefined,
  colleagueName: '',
};

const filled = (text: string): string | undefined => text.trim() || undefined;

type Request = components['schemas']['CreateSuggestionRequest'];

function onBehalfOf({ colleague, colleagueName }: Writing): Request['onBehalfOf'] {
  if (colleague) return { personId: colleague.id };
  const name = filled(colleagueName);
  return name ? { name } : undefined;
}

/** The request of the contract; what was left empty is left out. */
export function requestOf(writing: Writing, draft: boolean): Request {
  const idea = writing.idea.trim();
  return {
    ...(draft && { draft }),
    title: filled(writing.title),
    problem: filled(writing.problem),
    idea,
    expectedEffect: filled(writing.expectedEffect),
    departmentId: writing.department?.id,
    teamName: filled(writing.teamName),
    coAuthorIds: writing.coAuthors.length ? writing.coAuthors.map(({ id }) => id) : undefined,
    onBehalfOf: onBehalfOf(writing),
    // What was done is the idea: nobody should have to write the same thing twice.
    implementation:
      writing.done && !draft
        ? {
            description: idea,
            implementedOn: filled(writing.implementedOn),
            effect: writing.areas.length
              ? { areas: writing.areas as components['schemas']['EffectArea'][] }
              : undefined,
          }
        : undefined,
  };
}
