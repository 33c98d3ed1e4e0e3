import { describe, expect, test } from 'vitest';
import { arrivalsBetween, chosenOf, kinds, numbersOf, withMoving, type Card, type Column } from './columns';

const card = (id: string, rest: Partial<Card> = {}) =>
  ({ id, title: `Titel ${id}`, mine: false, overdue: false, ...rest }) as Card;

const board = (cards: Partial<Record<Column['kind'], Card[]>>): Column[] =>
  kinds.map((kind) => {
    const items = cards[kind] ?? [];
    return { kind, states: [], count: items.length, items };
  });

const idsOf = (columns: Column[]) => columns.map(({ items }) => items.map(({ id }) => id).join(' '));

describe('a card on its way', () => {
  const columns = board({ NEW: [card('a'), card('b')], IN_ASSESSMENT: [card('c')] });

  test('lies uppermost where it goes, and is counted there', () => {
    const shown = withMoving(columns, { b: 'IN_ASSESSMENT' });
    expect(idsOf(shown)).toEqual(['a', 'b c', '', '', '']);
    expect(shown.map(({ count }) => count)).toEqual([1, 2, 0, 0, 0]);
  });

  test('is not doubled when the server already has it there', () => {
    expect(idsOf(withMoving(columns, { c: 'IN_ASSESSMENT' }))).toEqual(['a b', 'c', '', '', '']);
  });

  test('is counted where the server knows more than it shows', () => {
    const many = board({ NEW: [card('a')] });
    many[0]!.count = 70;
    expect(withMoving(many, { a: 'ACCEPTED' }).map(({ count }) => count)).toEqual([69, 0, 1, 0, 0]);
  });
});

test('only one’s own, or only the late ones, are counted as they are shown', () => {
  const columns = board({ NEW: [card('a', { mine: true }), card('b', { overdue: true })] });
  expect(idsOf(chosenOf(columns, 'mine'))[0]).toBe('a');
  expect(idsOf(chosenOf(columns, 'late'))[0]).toBe('b');
  expect(chosenOf(columns, 'late')[0]!.count).toBe(1);
  expect(chosenOf(columns, undefined)).toEqual(columns);
});

test('what came with a change is what stands elsewhere or is new', () => {
  const before = board({ NEW: [card('a'), card('b')] });
  const after = board({ NEW: [card('b'), card('c')], ACCEPTED: [card('a')] });
  expect(arrivalsBetween(before, after).map(({ id, kind }) => [id, kind])).toEqual([
    ['c', 'NEW'],
    ['a', 'ACCEPTED'],
  ]);
});

test('the wall screen adds up what waits and what is going on', () => {
  const columns = board({
    NEW: [card('a', { overdue: true })],
    IN_ASSESSMENT: [card('b')],
    ACCEPTED: [card('c', { overdue: true })],
    DONE: [card('d')],
  });
  expect(numbersOf(columns)).toEqual({ waiting: 2, late: 2, going: 1, done: 1 });
});
