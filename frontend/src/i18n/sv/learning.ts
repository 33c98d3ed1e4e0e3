export const learning = {
  navigation: 'Lära av varandra',
  trainings: 'Utbildningar',
  leanGroup: 'Leangruppen',
  coachings: 'Stöd',
  assignments: 'Uppdrag',
};
