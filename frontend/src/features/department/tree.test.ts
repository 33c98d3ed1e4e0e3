import { expect, it } from 'vitest';
import { codeOf, matching, nodesOf, placesFor, type Department } from './tree';

const department = (id: string, parentId?: string, more: Partial<Department> = {}): Department => ({
  id,
  code: id,
  name: id,
  kind: parentId ? 'UNIT' : 'ADMINISTRATION',
  parentId,
  path: [id],
  _links: {},
  ...more,
});

const departments = [
  department('Social'),
  department('Hemtjänst', 'Social'),
  department('Norr', 'Hemtjänst'),
  department('Skola'),
];
const names = (some: Department[]) => some.map(({ name }) => name);

it('puts each below the one above it and counts what lies below', () => {
  const [social, school] = nodesOf(departments);
  expect(social?.children[0]?.children[0]?.department.name).toBe('Norr');
  expect([social?.below, school?.below]).toEqual([2, 0]);
});

it('shows one whose parent is not in the list at the top', () => {
  expect(nodesOf([departments[2]!]).map(({ department: { name } }) => name)).toEqual(['Norr']);
});

it('finds by a part of the name and keeps the way down to it', () => {
  expect(names(matching(departments, 'nor'))).toEqual(['Social', 'Hemtjänst', 'Norr']);
  expect(names(matching(departments, ' '))).toHaveLength(4);
  expect(matching(departments, 'finns inte')).toEqual([]);
});

it('offers no place under itself and none that is closed', () => {
  const closed = department('Gammal', undefined, { closedOn: '2026-01-01' });
  expect(names(placesFor(departments[1]!, [...departments, closed]))).toEqual(['Social', 'Skola']);
});

it('makes codes that an import can find', () => {
  expect(codeOf(' Hemtjänst  Norr (ny) ')).toBe('hemtjänst-norr-ny');
  expect(codeOf('x'.repeat(50))).toHaveLength(40);
});
