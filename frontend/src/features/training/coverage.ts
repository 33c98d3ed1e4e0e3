import type { components } from '@/client/schema';
import { trainingKinds, type TrainingKind } from './search';

export type DepartmentTraining = components['schemas']['DepartmentTraining'];

/** How full the sign of a share is, in quarters: empty only for nobody, full only for everybody. */
export function quarters(trained: number, persons: number): 0 | 1 | 2 | 3 | 4 {
  if (trained === 0) return 0;
  if (trained >= persons) return 4;
  return Math.min(3, Math.max(1, Math.round((trained / persons) * 4))) as 1 | 2 | 3;
}

export const trainedIn = ({ coverage }: DepartmentTraining, kind: TrainingKind): number =>
  coverage.find((one) => one.kind === kind)?.persons ?? 0;

/** Whether nobody has it. Where nobody uses the product, nobody can lack it. */
export const lacks = (row: DepartmentTraining, kind: TrainingKind): boolean =>
  row.persons > 0 && trainedIn(row, kind) === 0;

/** The kinds that are taught, in their order. */
export const kindsOf = (rows: DepartmentTraining[]): TrainingKind[] =>
  trainingKinds.filter((kind) => rows.some(({ coverage }) => coverage.some((one) => one.kind === kind)));

/** Departments that lack something, each below those that it belongs to. */
export function withMissing(rows: DepartmentTraining[], kinds: TrainingKind[]): DepartmentTraining[] {
  const kept: DepartmentTraining[] = [];
  let above = -1;
  // From the end: when a department is kept, the next shallower one before it is the one it belongs to.
  for (const row of rows.toReversed()) {
    if (row.depth === above || kinds.some((kind) => lacks(row, kind))) {
      kept.unshift(row);
      above = row.depth - 1;
    }
  }
  return kept;
}
