import { expect, it } from 'vitest';
import type { Meeting } from './queries';
import { bodyOf, turned } from './ticking';

const ask = { what: 'Fråga Energibolaget', person: { id: 'anna', displayName: 'Anna' }, done: false };
const visit = { what: 'Besök biblioteket', dueOn: '2026-12-01', done: true };
const meeting: Meeting = { id: '1', startsAt: '2026-11-26T08:00:00Z', tasks: [ask, visit], _links: {} };

it('ticking one task leaves the others as they are', () => {
  const after = turned(meeting, ask)!;
  expect(bodyOf(after).tasks).toEqual([
    { what: 'Fråga Energibolaget', personId: 'anna', dueOn: undefined, done: true },
    { what: 'Besök biblioteket', personId: undefined, dueOn: '2026-12-01', done: true },
  ]);
});

it('a task that somebody else has ticked already is not turned back', () => {
  expect(turned({ ...meeting, tasks: [{ ...ask, done: true }, visit] }, ask)).toBeUndefined();
});
