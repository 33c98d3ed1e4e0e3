import type { components } from '@/client/schema';
import { oneOf, place, written, yearIn, type Place, type Raw } from '@/components/search';

export type TrainingKind = components['schemas']['TrainingKind'];

/** From what everybody learns to what a few do. */
export const trainingKinds = [
  'INTRODUCTION',
  'FIVE_PRINCIPLES',
  'GUIDE',
  'LEADER',
  'OTHER',
] as const satisfies readonly TrainingKind[];

export interface TrainingsSearch extends Place {
  show?: 'been';
  /** Whose occasions that have been are shown. */
  year?: number;
}

export interface TrainedSearch extends Place {
  kind?: TrainingKind;
  unit?: string;
  only?: 'missing';
}

export const trainingsSearch = (raw: Raw): TrainingsSearch => ({
  ...place(raw),
  show: oneOf(raw.show, ['been']),
  year: yearIn(raw.year),
});

export const trainedSearch = (raw: Raw): TrainedSearch => ({
  ...place(raw),
  kind: oneOf(raw.kind, trainingKinds),
  unit: written(raw.unit),
  only: oneOf(raw.only, ['missing']),
});
