import type { components } from '@/client/schema';
import type { SuggestionState } from '@/components/suggestionState';
import type { Language } from '@/i18n/language';

type Settings = components['schemas']['MunicipalitySettings'];
type Request = components['schemas']['UpdateMunicipalitySettingsRequest'];

/** The states in the order of a suggestion's life; those that leave the way come last. */
export const states = [
  'DRAFT',
  'SUBMITTED',
  'IN_ASSESSMENT',
  'NEEDS_INFO',
  'ACCEPTED',
  'IN_PROGRESS',
  'IMPLEMENTED',
  'VERIFIED',
  'DECLINED',
  'DEFERRED',
  'STOPPED',
  'WITHDRAWN',
  'MERGED',
] as const satisfies readonly SuggestionState[];

export const dayLimits = {
  acknowledgeWithinDays: [1, 30],
  decideWithinDays: [1, 90],
  escalateAfterDays: [1, 60],
} as const;
export type DayField = keyof typeof dayLimits;

/** What stands in the fields of the form. */
export interface SettingsValues extends Record<DayField, string> {
  language: Language;
  blindAssessment: boolean;
  stateLabels: Record<SuggestionState, string>;
}

export const valuesOf = (settings: Settings): SettingsValues => ({
  language: settings.language,
  blindAssessment: settings.blindAssessment,
  acknowledgeWithinDays: String(settings.acknowledgeWithinDays),
  decideWithinDays: String(settings.decideWithinDays),
  escalateAfterDays: String(settings.escalateAfterDays),
  stateLabels: Object.fromEntries(
    states.map((state) => [state, settings.stateLabels[state] ?? '']),
  ) as SettingsValues['stateLabels'],
});

/** A state whose field is empty has no name of its own. */
export const requestOf = (values: SettingsValues): Request => ({
  language: values.language,
  blindAssessment: values.blindAssessment,
  acknowledgeWithinDays: Number(values.acknowledgeWithinDays),
  decideWithinDays: Number(values.decideWithinDays),
  escalateAfterDays: Number(values.escalateAfterDays),
  stateLabels: Object.fromEntries(
    states.map((state) => [state, values.stateLabels[state].trim()]).filter(([, label]) => label),
  ),
});

/** Whether it is a whole number that the setting can be. */
export function fits(value: string, field: DayField): boolean {
  const [least, most] = dayLimits[field];
  return /^\d{1,3}$/.test(value.trim()) && Number(value) >= least && Number(value) <= most;
}
