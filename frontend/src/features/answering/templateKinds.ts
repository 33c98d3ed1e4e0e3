import type { TemplateKind } from '@/components/template/queries';

/** Answers that a template can be for, the commonest first. */
export const templateKinds = [
  'ACKNOWLEDGE',
  'ACCEPT',
  'DECLINE',
  'DEFER',
  'REQUEST_INFORMATION',
  'REFER',
  'STOP',
] as const satisfies readonly TemplateKind[];
