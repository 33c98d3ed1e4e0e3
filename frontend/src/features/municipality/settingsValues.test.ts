import { expect, it } from 'vitest';
import { fits, requestOf, valuesOf } from './settingsValues';

const settings = {
  language: 'sv',
  blindAssessment: true,
  acknowledgeWithinDays: 2,
  decideWithinDays: 10,
  escalateAfterDays: 5,
  stateLabels: { IN_ASSESSMENT: 'Hos chefen' },
  _links: {},
} as const;

it('gives back what was read, where nothing was changed', () => {
  const { _links, ...same } = settings;
  expect(_links).toEqual({});
  expect(requestOf(valuesOf(settings))).toEqual(same);
});

it('leaves a state without a name of its own out', () => {
  const values = valuesOf(settings);
  values.stateLabels.IN_ASSESSMENT = '  ';
  values.stateLabels.DECLINED = ' Inte nu ';
  expect(requestOf(values).stateLabels).toEqual({ DECLINED: 'Inte nu' });
});

it('takes whole numbers of days within the limits', () => {
  expect(['1', ' 30 ', '7'].every((days) => fits(days, 'acknowledgeWithinDays'))).toBe(true);
  expect(['', '0', '31', '2,5', 'två', '-1'].some((days) => fits(days, 'acknowledgeWithinDays'))).toBe(false);
});
