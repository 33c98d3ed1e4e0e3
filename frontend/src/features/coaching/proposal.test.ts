import { expect, test } from 'vitest';
import { sv } from '@/i18n/sv';
import { reasonsFor } from './proposal';
import type { Guide } from './queries';

const guide = (openCoachings: number, trained = true): Guide => ({
  person: { id: String(openCoachings), displayName: 'Gunnar' },
  trained,
  openCoachings,
  visits: 0,
});

test('a guide is proposed because of the training and of having least to do', () => {
  expect(reasonsFor([guide(1), guide(1), guide(3)], sv)).toBe('utbildad, minst att göra');
  expect(reasonsFor([guide(1), guide(0, false)], sv)).toBe('utbildad, minst att göra');
});

test('nothing is claimed that is not so', () => {
  // Somebody of the unit itself has less to do, but comes last.
  expect(reasonsFor([guide(2), guide(0)], sv)).toBe('utbildad');
  expect(reasonsFor([guide(0, false)], sv)).toBe('med i leangruppen, minst att göra');
});
