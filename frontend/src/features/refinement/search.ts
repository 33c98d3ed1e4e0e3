import type { components } from '@/client/schema';
import { oneOf, place, type Place, type Raw } from '@/components/search';

export type RefinementState = components['schemas']['RefinementState'];

export const supportStates = ['OPEN', 'OFFERED', 'CLOSED'] as const satisfies readonly RefinementState[];

export interface SupportSearch extends Place {
  state?: RefinementState;
}

export const supportSearch = (raw: Raw): SupportSearch => ({
  ...place(raw),
  state: oneOf(raw.state, supportStates),
});
