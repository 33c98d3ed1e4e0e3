import type { Messages } from '../messages';

export const learning: Messages['learning'] = {
  navigation: 'Lære av hverandre',
  trainings: 'Opplæring',
  leanGroup: 'Leangruppen',
  coachings: 'Veiledning',
  assignments: 'Oppdrag',
};
