import type { components } from '@/client/schema';
import { oneOf, place, type Place, type Raw } from '@/components/search';

export type CoachingState = components['schemas']['CoachingState'];

export const coachingStates = ['REQUESTED', 'ASSIGNED', 'CLOSED'] as const satisfies readonly CoachingState[];

export interface CoachingsSearch extends Place {
  state?: CoachingState;
}

export const coachingsSearch = (raw: Raw): CoachingsSearch => ({
  ...place(raw),
  state: oneOf(raw.state, coachingStates),
});
