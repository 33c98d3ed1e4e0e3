import {
  ArrowForwardIcon,
  ArrowUndoIcon,
  CalendarIcon,
  ChatExclamationmarkIcon,
  ChatIcon,
  CheckmarkCircleIcon,
  CheckmarkIcon,
  HandShakeHeartIcon,
  MagnifyingGlassIcon,
  PaperplaneIcon,
  PlayIcon,
  SealCheckmarkIcon,
  StopIcon,
  TrashIcon,
} from '@navikt/aksel-icons';
import type { ComponentType, SVGProps } from 'react';
import type { components } from '@/client/schema';
import type { TemplateKind } from '@/components/template/queries';
import type { Link, Links } from '@/transport/api';
import { linkTo } from '@/transport/links';
import type { Messages } from '@/i18n/messages';
import {
  areasOf,
  choice,
  field,
  idOf,
  numberOf,
  textOf,
  written,
  type ActionField,
  type Values,
} from './actionFields';

type Schemas = components['schemas'];
type Icon = ComponentType<SVGProps<SVGSVGElement>>;

export interface Action {
  text: Exclude<keyof Messages['actions'], 'fields' | 'edit' | 'merges'>;
  operation: string;
  Icon: Icon;
  fields: ActionField[];
  body?: (values: Values) => unknown;
  danger?: boolean;
}

const effectFields: ActionField[] = [
  field('areas', 'areas', (t) => t.actions.fields.effectAreas),
  written('effect', (t) => t.actions.fields.effect),
  field('number', 'hoursSavedPerMonth', (t) => t.actions.fields.hours, { folded: true }),
  field('number', 'moneySavedPerYear', (t) => t.actions.fields.money, { folded: true }),
];

const effectOf = (values: Values): Schemas['EffectInput'] => ({
  areas: areasOf(values.areas),
  description: textOf(values.effect),
  hoursSavedPerMonth: numberOf(values.hoursSavedPerMonth),
  moneySavedPerYear: numberOf(values.moneySavedPerYear),
});

const reason = (required: boolean, template?: TemplateKind): ActionField =>
  written('reason', (t) => t.actions.fields.reason, {
    required,
    hint: (t) => t.actions.fields.reasonHint,
    template: () => template,
  });
const reasonOf = (values: Values) => ({ reason: textOf(values.reason) });

const planFields = (required: boolean): ActionField[] => [
  field('person', 'responsible', (t) => t.actions.fields.responsible, { required }),
  field('date', 'plannedOn', (t) => t.actions.fields.plannedOn),
];

const outcome =
  (...outcomes: string[]) =>
  (values: Values) =>
    outcomes.includes(textOf(values.outcome) ?? '');

/**
 * What can be done with a suggestion, the most natural next step first. Whether it may be done now, by this person, is said
 * by the link alone; what a form asks for is the request of the contract.
 */
export const actions: Action[] = [
  { text: 'submissions', operation: 'POST submissions', Icon: PaperplaneIcon, fields: [] },
  {
    text: 'information-replies',
    operation: 'POST information-replies',
    Icon: ChatIcon,
    fields: [written('answer', (t) => t.actions.fields.answer, { required: true, max: 4000 })],
    body: (v): Partial<Schemas['GiveInformationRequest']> => ({ answer: textOf(v.answer) }),
  },
  {
    text: 'acknowledgements',
    operation: 'POST acknowledgements',
    Icon: HandShakeHeartIcon,
    fields: [
      written('message', (t) => t.actions.fields.message, { max: 1000, template: () => 'ACKNOWLEDGE' }),
    ],
    body: (v): Schemas['AcknowledgeSuggestionRequest'] => ({ message: textOf(v.message) }),
  },
  {
    text: 'decisions',
    operation: 'POST decisions',
    Icon: CheckmarkIcon,
    fields: [
      choice(
        'outcome',
        (t) => t.actions.fields.outcome,
        (t) => t.actions.fields.outcomes,
      ),
      written('reason', (t) => t.actions.fields.reason, {
        required: true,
        hint: (t) => t.actions.fields.reasonHint,
        when: outcome('DECLINE', 'DEFER'),
        template: (v) => (outcome('DEFER')(v) ? 'DEFER' : 'DECLINE'),
      }),
      written('message', (t) => t.actions.fields.message, {
        when: outcome('ACCEPT'),
        template: () => 'ACCEPT',
      }),
      field('date', 'deferredUntil', (t) => t.actions.fields.deferredUntil, {
        required: true,
        when: outcome('DEFER'),
      }),
      ...planFields(false).map((asked) => ({ ...asked, when: outcome('ACCEPT') })),
    ],
    body: (v): Partial<Schemas['DecideSuggestionRequest']> => ({
      outcome: textOf(v.outcome) as Schemas['DecisionOutcome'],
      reason: textOf(outcome('ACCEPT')(v) ? v.message : v.reason),
      ...(outcome('DEFER')(v) && { deferredUntil: textOf(v.deferredUntil) }),
      ...(outcome('ACCEPT')(v) && {
        responsiblePersonId: idOf(v.responsible),
        plannedOn: textOf(v.plannedOn),
      }),
    }),
  },
  {
    text: 'starts',
    operation: 'POST starts',
    Icon: PlayIcon,
    fields: [written('note', (t) => t.actions.fields.note)],
    body: (v): Schemas['StartSuggestionRequest'] => ({ note: textOf(v.note) }),
  },
  {
    text: 'implementations',
    operation: 'POST implementations',
    Icon: CheckmarkCircleIcon,
    fields: [
      written('description', (t) => t.actions.fields.description, { required: true, max: 4000 }),
      field('date', 'implementedOn', (t) => t.actions.fields.implementedOn, {
        hint: (t) => t.actions.fields.implementedOnHint,
      }),
      ...effectFields,
    ],
    body: (v): Partial<Schemas['ImplementSuggestionRequest']> => {
      const effect = effectOf(v);
      const told = Object.values(effect).some((value) => value !== undefined);
      return {
        description: textOf(v.description),
        implementedOn: textOf(v.implementedOn),
        ...(told && { effect }),
      };
    },
  },
  {
    text: 'effects',
    operation: 'POST effects',
    Icon: SealCheckmarkIcon,
    fields: [
      choice(
        'stillInUse',
        (t) => t.actions.fields.stillInUse,
        (t) => t.actions.fields.inUse,
      ),
      ...effectFields,
    ],
    body: (v): Schemas['FollowUpSuggestionRequest'] => ({
      stillInUse: v.stillInUse === 'yes',
      ...effectOf(v),
    }),
  },
  {
    text: 'resumptions',
    operation: 'POST resumptions',
    Icon: PlayIcon,
    fields: [reason(false)],
    body: reasonOf,
  },
  {
    text: 'plans',
    operation: 'POST plans',
    Icon: CalendarIcon,
    fields: planFields(true),
    body: (v): Partial<Schemas['PlanSuggestionRequest']> => ({
      responsiblePersonId: idOf(v.responsible),
      plannedOn: textOf(v.plannedOn),
    }),
  },
  {
    text: 'assessments',
    operation: 'POST assessments',
    Icon: MagnifyingGlassIcon,
    fields: [
      choice(
        'effort',
        (t) => t.actions.fields.effort,
        (t) => t.effort,
      ),
      choice(
        'benefit',
        (t) => t.actions.fields.benefit,
        (t) => t.benefit,
      ),
      field('areas', 'areas', (t) => t.actions.fields.areas),
      written('note', (t) => t.actions.fields.note),
    ],
    body: (v): Schemas['AssessSuggestionRequest'] => ({
      effort: textOf(v.effort) as Schemas['Effort'],
      benefit: textOf(v.benefit) as Schemas['Benefit'],
      areas: areasOf(v.areas),
      note: textOf(v.note),
    }),
  },
  {
    text: 'information-requests',
    operation: 'POST information-requests',
    Icon: ChatExclamationmarkIcon,
    fields: [
      written('question', (t) => t.actions.fields.question, {
        required: true,
        template: () => 'REQUEST_INFORMATION',
      }),
    ],
    body: (v): Partial<Schemas['RequestInformationRequest']> => ({ question: textOf(v.question) }),
  },
  {
    text: 'referrals',
    operation: 'POST referrals',
    Icon: ArrowForwardIcon,
    fields: [
      field('department', 'department', (t) => t.actions.fields.department, { required: true }),
      reason(true, 'REFER'),
    ],
    body: (v): Partial<Schemas['ReferSuggestionRequest']> => ({
      departmentId: idOf(v.department),
      ...reasonOf(v),
    }),
  },
  {
    text: 'merge-reversals',
    operation: 'POST merge-reversals',
    Icon: ArrowUndoIcon,
    fields: [reason(false)],
    body: reasonOf,
  },
  {
    text: 'stops',
    operation: 'POST stops',
    Icon: StopIcon,
    fields: [reason(true, 'STOP')],
    body: reasonOf,
    danger: true,
  },
  {
    text: 'withdrawals',
    operation: 'POST withdrawals',
    Icon: ArrowUndoIcon,
    fields: [reason(false)],
    body: reasonOf,
    danger: true,
  },
  { text: 'delete', operation: 'DELETE self', Icon: TrashIcon, fields: [], danger: true },
];

export interface Offered {
  action: Action;
  link: Link;
}

/** What this person may do with the suggestion now: exactly what its links name. */
export const offered = (links: Links): Offered[] =>
  actions.flatMap((action) => {
    const link = linkTo(links, action.operation);
    return link ? [{ action, link }] : [];
  });
