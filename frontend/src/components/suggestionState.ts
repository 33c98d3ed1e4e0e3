import type { components } from '@/client/schema';

export type SuggestionState = components['schemas']['SuggestionState'];

/** How far up the stairs a state stands; 0 has not begun. The states off the stairs have left the way. */
const steps: Partial<Record<SuggestionState, number>> = {
  DRAFT: 0,
  SUBMITTED: 1,
  IN_ASSESSMENT: 2,
  NEEDS_INFO: 2,
  ACCEPTED: 3,
  IN_PROGRESS: 4,
  IMPLEMENTED: 5,
  VERIFIED: 6,
};

export const topStep = 6;
export const stepOf = (state: SuggestionState): number | undefined => steps[state];
