import type { components } from '@/client/schema';
import { oneOf, place, type Place, type Raw } from '@/components/search';

export type ToolboxKind = components['schemas']['ToolboxKind'];

export const toolboxKinds = [
  'GUIDE',
  'TRAINING',
  'TEMPLATE',
  'MANAGER_CONTRACT',
  'REWARD_PRACTICE',
  'OTHER',
] as const satisfies readonly ToolboxKind[];

export interface ToolboxSearch extends Place {
  kind?: ToolboxKind;
}

export const toolboxSearch = (raw: Raw): ToolboxSearch => ({
  ...place(raw),
  kind: oneOf(raw.kind, toolboxKinds),
});
