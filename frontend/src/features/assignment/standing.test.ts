import { expect, it } from 'vitest';
import type { Part } from './queries';
import { byTop, sorted } from './standing';

const part = (id: string, department: string, more: Partial<Part> = {}): Part => ({
  id,
  assignmentId: '1',
  title: 'Starta en tavla',
  description: 'Varje enhet har en tavla.',
  dueOn: '2027-01-31',
  manager: { id: 'mats', displayName: 'Mats' },
  department: { id: department, name: department },
  state: 'OPEN',
  overdue: false,
  _links: {},
  ...more,
});

it('answers are counted by the administration that the department belongs to', () => {
  const tree = [
    { id: 'Hemtjänsten', path: ['Social', 'Äldreomsorg', 'Hemtjänsten'] },
    { id: 'Social', path: ['Social'] },
  ];
  const parts = [
    part('1', 'Social', { state: 'DONE' }),
    part('2', 'Hemtjänsten', { overdue: true }),
    part('3', 'Stängda enheten', { state: 'NOT_DONE' }),
  ];
  expect(byTop(parts, tree)).toEqual([
    ['Social', { DONE: 1, NOT_DONE: 0, OPEN: 0, OVERDUE: 1 }],
    ['Stängda enheten', { DONE: 0, NOT_DONE: 1, OPEN: 0, OVERDUE: 0 }],
  ]);
});

it('what is due first comes first, and the latest answer first', () => {
  const { open, answered } = sorted([
    part('later', 'a'),
    part('late', 'a', { dueOn: '2026-11-01', overdue: true }),
    part('first', 'a', { state: 'DONE', answeredAt: '2026-10-01T08:00:00Z' }),
    part('last', 'a', { state: 'NOT_DONE', answeredAt: '2026-10-02T08:00:00Z' }),
  ]);
  expect(open.map(({ id }) => id)).toEqual(['late', 'later']);
  expect(answered.map(({ id }) => id)).toEqual(['last', 'first']);
});
