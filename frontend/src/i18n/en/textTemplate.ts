import type { Messages } from '../messages';

export const textTemplate: Messages['textTemplate'] = {
  title: 'Answer templates',
  lead: 'Friendly words to start from, so that answering is quick. All managers of the municipality can use them.',
  add: 'Add a template',
  change: 'Change the template',
  name: 'Name',
  nameHint: 'This is how managers find it, for example: Yes, start right away.',
  kind: 'For which answer?',
  text: 'Text',
  textHint: 'Write so that it suits anybody. Whoever answers can change it and add a personal line.',
  kinds: {
    ACKNOWLEDGE: 'Confirm',
    ACCEPT: 'Yes',
    DECLINE: 'No',
    DEFER: 'Not now, later',
    REFER: 'Pass on',
    REQUEST_INFORMATION: 'Ask the author',
    STOP: 'Stop the work',
  },
  emptyTitle: 'No template yet',
  empty: 'Start with one to confirm and one to say yes. They are used the most.',
  use: 'Use a template',
  choose: 'Which template?',
};
