export const learning = {
  tab: 'Lära',
  navigation: 'Lära av varandra',
  trainings: 'Utbildningar',
  leanGroup: 'Leangruppen',
  coachings: 'Stöd',
  assignments: 'Uppdrag',
};
