import { expect, it } from 'vitest';
import type { Coverage } from './queries';
import { branchesOf, summaryOf, waysOf } from './tree';

const node = (name: string, depth: number, more: Partial<Coverage> = {}): Coverage => ({
  department: { id: name, name },
  kind: depth === 0 ? 'ADMINISTRATION' : 'UNIT',
  depth,
  representation: 'OWN',
  members: [],
  silent: false,
  ...more,
});

const tree = [
  node('Social', 0),
  node('Äldreomsorg', 1, { parentId: 'Social', representation: 'ABOVE' }),
  node('Brännargården', 2, { parentId: 'Äldreomsorg', representation: 'ABOVE', silent: true }),
  node('Energi', 0, { kind: 'COMPANY', representation: 'NONE', silent: true }),
];

it('a branch is an administration or company with all that lies below it', () => {
  const names = branchesOf(tree).map(({ top, below }) =>
    [top, ...below].map(({ department }) => department.name),
  );
  expect(names).toEqual([['Social', 'Äldreomsorg', 'Brännargården'], ['Energi']]);
});

it('administrations and companies need a representative, units are represented through them', () => {
  const { all, missing, silent } = summaryOf(tree);
  expect([all, missing.map(({ department }) => department.name), silent]).toEqual([2, ['Energi'], 2]);
});

it('a department below one that is not shown begins its own way', () => {
  expect(waysOf(tree).get('Brännargården')).toEqual(['Social', 'Äldreomsorg', 'Brännargården']);
  expect(waysOf(tree.slice(1)).get('Brännargården')).toEqual(['Äldreomsorg', 'Brännargården']);
});
