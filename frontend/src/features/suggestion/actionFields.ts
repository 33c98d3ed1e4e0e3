import type { components } from '@/client/schema';
import type { Choosable } from '@/components/form/sources';
import type { TemplateKind } from '@/components/template/queries';
import type { Messages } from '@/i18n/messages';

export type Values = Record<string, string | string[] | Choosable | undefined>;
type Label = (text: Messages) => string;

interface Common {
  name: string;
  label: Label;
  hint?: Label;
  required?: boolean;
  /** Asked only when this holds for what has been answered so far. */
  when?: (values: Values) => boolean;
  /** Folded away until somebody wants it. */
  folded?: boolean;
}

type Plain = 'date' | 'number' | 'person' | 'department' | 'areas';

export type ActionField = Common &
  (
    | {
        kind: 'text';
        max: number;
        /** The answer whose templates are offered, where the municipality has some. */
        template?: (values: Values) => TemplateKind | undefined;
      }
    | { kind: Plain }
    | { kind: 'choice'; options: (text: Messages) => Record<string, string> }
  );

type Extra = Partial<Omit<Common, 'name' | 'label'>>;

type TextExtra = Extra & Partial<Pick<Extract<ActionField, { kind: 'text' }>, 'max' | 'template'>>;

export const written = (name: string, label: Label, extra: TextExtra = {}): ActionField => ({
  kind: 'text',
  max: 2000,
  ...extra,
  name,
  label,
});
export const field = (kind: Plain, name: string, label: Label, extra: Extra = {}): ActionField => ({
  kind,
  ...extra,
  name,
  label,
});
export const choice = (
  name: string,
  label: Label,
  options: (text: Messages) => Record<string, string>,
  extra: Extra = {},
): ActionField => ({ kind: 'choice', required: true, ...extra, name, label, options });

/* From what a form holds to what the contract takes: an empty answer is left out. */
export const textOf = (value: Values[string]): string | undefined =>
  typeof value === 'string' && value.trim() ? value.trim() : undefined;

export function numberOf(value: Values[string]): number | undefined {
  const text = textOf(value)?.replace(/\s/g, '').replace(',', '.');
  return text === undefined ? undefined : Number(text);
}

export const idOf = (value: Values[string]): string | undefined =>
  typeof value === 'object' && !Array.isArray(value) ? value.id : undefined;

export const areasOf = (value: Values[string]): components['schemas']['EffectArea'][] | undefined =>
  Array.isArray(value) && value.length ? (value as components['schemas']['EffectArea'][]) : undefined;
