import type { Messages } from '../messages';

export const settings: Messages['settings'] = {
  title: 'Settings',
  lead: 'For the whole municipality. What has been promised for a suggestion already stands.',
  promise: 'What you promise those who write',
  promiseLead: 'Counted in working days.',
  acknowledgeWithinDays: 'Acknowledge within, days',
  acknowledgeHint: 'The author hears that somebody has read it.',
  decideWithinDays: 'Answer within, days',
  decideHint: 'Yes, no or later, with a reason.',
  escalateAfterDays: 'Tell the level above after, days',
  escalateHint: 'So many days past the promise the manager’s manager is told.',
  wholeNumber: (least, most) => `Write a whole number from ${least} to ${most}.`,
  blindAssessment: 'Hide who wrote it until the suggestion is decided',
  blindHint: 'For suggestions submitted from now on.',
  language: 'Language for new persons',
  labels: 'Your own names of the steps',
  labelsLead:
    'The meaning is the same in all municipalities, so that figures compare. Empty gives the usual name.',
  meanings: {
    DRAFT: 'Written but not submitted. Only the author sees it.',
    SUBMITTED: 'Submitted. Nobody has begun to assess it.',
    IN_ASSESSMENT: 'The manager has read it and is assessing it.',
    NEEDS_INFO: 'The manager has asked a question and waits for the answer.',
    ACCEPTED: 'Decided that it shall be done.',
    DECLINED: 'Decided that it shall not be done, with a reason.',
    DEFERRED: 'Taken up again on a certain day.',
    IN_PROGRESS: 'Somebody is doing it.',
    STOPPED: 'Broken off on the way, with a reason.',
    IMPLEMENTED: 'Done. It counts as implemented.',
    VERIFIED: 'Followed up: it is still in use.',
    WITHDRAWN: 'The author has taken it back.',
    MERGED: 'Part of another suggestion.',
  },
};

export const closedDay: Messages['closedDay'] = {
  heading: 'Days on which you are closed',
  lead: 'Weekends and public holidays are left out already. Add bridging days and other days off of your own.',
  add: 'Add a day',
  addLead: 'Suggestions that wait for an answer get more time.',
  change: 'Change the day',
  day: 'Day',
  name: 'What day is it?',
  nameHint: 'For example a bridging day.',
  none: 'No closed days of your own.',
};
