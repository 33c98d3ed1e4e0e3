import type { components } from '@/client/schema';
import { oneOf, place, written, type Place, type Raw } from '@/components/search';

type Schemas = components['schemas'];
export type Kind = Schemas['BulkAnswerKind'];
export type Outcome = Schemas['BulkRowOutcome'];

/** What is waited for, and in which states a suggestion waits for that. */
export const steps = {
  acknowledge: ['SUBMITTED'],
  decide: ['IN_ASSESSMENT', 'DEFERRED'],
  reply: ['NEEDS_INFO'],
  implement: ['ACCEPTED', 'IN_PROGRESS'],
  followUp: ['IMPLEMENTED', 'VERIFIED'],
} as const satisfies Record<string, readonly Schemas['SuggestionState'][]>;
export type Step = keyof typeof steps;
export const stepNames = Object.keys(steps) as Step[];

export const kinds = ['ACKNOWLEDGE', 'ACCEPT', 'DECLINE'] as const satisfies readonly Kind[];
export const outcomes = ['REFUSED', 'STOPPED', 'DONE'] as const satisfies readonly Outcome[];

export interface WaitingSearch extends Place {
  show?: 'late' | 'onTime';
  step?: Step;
  unit?: string;
  sort?: 'newest' | 'oldest';
}

export interface AnswerSearch {
  kind?: Kind;
  /** The bulk answer of which some are tried again. */
  again?: string;
}

export interface RowsSearch extends Place {
  outcome?: (typeof outcomes)[number];
}

export const waitingSearch = (raw: Raw): WaitingSearch => ({
  ...place(raw),
  show: oneOf(raw.show, ['late', 'onTime']),
  step: oneOf(raw.step, stepNames),
  unit: written(raw.unit),
  sort: oneOf(raw.sort, ['newest', 'oldest']),
});

export const answerSearch = (raw: Raw): AnswerSearch => ({
  kind: oneOf(raw.kind, kinds),
  again: written(raw.again),
});

export const rowsSearch = (raw: Raw): RowsSearch => ({
  ...place(raw),
  outcome: oneOf(raw.outcome, outcomes),
});
