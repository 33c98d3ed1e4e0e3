import { expect, test } from 'vitest';
import { kindsOf, quarters, withMissing, type DepartmentTraining } from './coverage';

const department = (name: string, depth: number, guides: number, persons = 4): DepartmentTraining => ({
  department: { id: name, name },
  depth,
  persons,
  coverage: persons ? [{ kind: 'GUIDE', persons: guides }] : [],
});

test('the sign of a share is empty for nobody alone and full for everybody alone', () => {
  expect(quarters(0, 40)).toBe(0);
  expect(quarters(1, 40)).toBe(1);
  expect(quarters(20, 40)).toBe(2);
  expect(quarters(39, 40)).toBe(3);
  expect(quarters(40, 40)).toBe(4);
});

test('a department that lacks a training stands below those it belongs to', () => {
  const rows = [
    department('municipality', 0, 3),
    department('care', 1, 2),
    department('a home with a guide', 2, 2),
    department('a home without', 2, 0),
    department('schools', 1, 1),
    department('a school', 2, 1),
    department('nobody yet', 1, 0, 0),
  ];
  expect(withMissing(rows, kindsOf(rows)).map((row) => row.department.name)).toEqual([
    'municipality',
    'care',
    'a home without',
  ]);
});
