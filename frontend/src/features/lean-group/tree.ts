import type { Coverage } from './queries';

/** An administration or a company with all that lies below it, in the order of the tree. */
export interface Branch {
  top: Coverage;
  below: Coverage[];
}

/** NB: the list is in the order of the tree; what lies below a department that is not shown is a top of its own. */
export function branchesOf(coverages: Coverage[]): Branch[] {
  const branches: Branch[] = [];
  const shown = new Set<string>();
  for (const coverage of coverages) {
    const branch = branches.at(-1);
    if (branch && coverage.parentId && shown.has(coverage.parentId)) branch.below.push(coverage);
    else branches.push({ top: coverage, below: [] });
    shown.add(coverage.department.id);
  }
  return branches;
}

export interface Summary {
  /** How many administrations and companies there are. */
  all: number;
  /** Those of them that nobody represents. */
  missing: Coverage[];
  silent: number;
}

export function summaryOf(coverages: Coverage[]): Summary {
  // The group has somebody from each administration and company; units are represented through them.
  const expected = coverages.filter(({ kind }) => kind !== 'UNIT');
  return {
    all: expected.length,
    missing: expected.filter(({ representation }) => representation === 'NONE'),
    silent: coverages.filter(({ silent }) => silent).length,
  };
}

/** The names on the way down to each department, its own last. */
export function waysOf(coverages: Coverage[]): Map<string, string[]> {
  const ways = new Map<string, string[]>();
  for (const { department, parentId } of coverages) {
    ways.set(department.id, [...((parentId && ways.get(parentId)) || []), department.name]);
  }
  return ways;
}
