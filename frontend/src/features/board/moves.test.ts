import { expect, test } from 'vitest';
import { movesFrom, otherSteps, type Step } from './moves';

const step = (operation: string) => ({ operation }) as Step;
const offered = (...operations: string[]) => operations.map(step);
const placesOf = (...args: Parameters<typeof movesFrom>) => movesFrom(...args).map(({ to }) => to);

test('a new card is taken to assessment by saying that it was read, without a form', () => {
  const [first] = movesFrom('NEW', offered('POST assessments', 'POST acknowledgements'));
  expect(first?.step.operation).toBe('POST acknowledgements');
  expect(first?.asks).toBeUndefined();
});

test('a card goes only where its links lead', () => {
  expect(placesOf('NEW', offered('POST decisions'))).toEqual(['ACCEPTED']);
  expect(placesOf('ACCEPTED', offered('POST starts', 'POST implementations', 'POST stops'))).toEqual([
    'IN_PROGRESS',
    'DONE',
  ]);
  expect(placesOf('NEW', offered('POST withdrawals'))).toEqual([]);
});

test('no move leads to the column where the card lies', () => {
  expect(placesOf('IN_ASSESSMENT', offered('POST assessments'))).toEqual([]);
});

test('what was done goes back only by telling that it is not in use', () => {
  expect(movesFrom('DONE', offered('POST effects'))).toMatchObject([
    { to: 'IN_PROGRESS', asks: { stillInUse: 'no' } },
  ]);
});

test('a decision is offered beside the move too, for it can be a no', () => {
  const steps = offered('POST decisions', 'POST acknowledgements', 'POST referrals');
  expect(otherSteps(movesFrom('NEW', steps), steps).map(({ operation }) => operation)).toEqual([
    'POST decisions',
    'POST referrals',
  ]);
});
