import type { Messages } from '../messages';

export const learning: Messages['learning'] = {
  tab: 'Learn',
  navigation: 'Learn from each other',
  trainings: 'Trainings',
  leanGroup: 'Lean group',
  coachings: 'Coaching',
  assignments: 'Assignments',
};
