import type { Messages } from '../messages';

export const learning: Messages['learning'] = {
  navigation: 'Learn from each other',
  trainings: 'Trainings',
  leanGroup: 'Lean group',
  coachings: 'Coaching',
  assignments: 'Assignments',
};
