import type { components } from '@/client/schema';

export type Department = components['schemas']['Department'];

/** A department and what lies below it. */
export interface Node {
  department: Department;
  children: Node[];
  /** How many lie below it, at any depth. */
  below: number;
}

/** NB: the list is in the order of the tree, each after the one above it; what lies below one that is not in the list stands at the top. */
export function nodesOf(departments: Department[]): Node[] {
  const nodes = new Map<string, Node>();
  const tops: Node[] = [];
  for (const department of departments) {
    const node = { department, children: [], below: 0 };
    nodes.set(department.id, node);
    const parent = department.parentId ? nodes.get(department.parentId) : undefined;
    (parent?.children ?? tops).push(node);
  }
  const count = (node: Node): number =>
    (node.below = node.children.reduce((sum, child) => sum + 1 + count(child), 0));
  tops.forEach(count);
  return tops;
}

/** Those whose name or code has the words in it, with all above them, so that each still stands where it belongs. */
export function matching(departments: Department[], words: string): Department[] {
  const sought = words.trim().toLocaleLowerCase();
  if (!sought) return departments;
  const byId = new Map(departments.map((one) => [one.id, one]));
  const kept = new Set<string>();
  for (const one of departments) {
    if (!`${one.name}\n${one.code}`.toLocaleLowerCase().includes(sought)) continue;
    for (let up: Department | undefined = one; up && !kept.has(up.id); up = byId.get(up.parentId ?? ''))
      kept.add(up.id);
  }
  return departments.filter(({ id }) => kept.has(id));
}

/** Where a department can be put: all that are open, but not itself and not what lies below it. */
export function placesFor(moved: Department, departments: Department[]): Department[] {
  const under = new Set([moved.id]);
  return departments.filter((one) => {
    if (under.has(one.id)) return false;
    if (one.parentId && under.has(one.parentId)) {
      under.add(one.id);
      return false;
    }
    return !one.closedOn;
  });
}

/** A code made of a name: "Hemtjänst Norr" → "hemtjänst-norr". What the contract does not take is left out. */
export const codeOf = (name: string): string =>
  name
    .trim()
    .toLocaleLowerCase('sv')
    .replace(/\s+/g, '-')
    .replace(/[^a-z0-9åäöæø._-]/g, '')
    .slice(0, 40);
