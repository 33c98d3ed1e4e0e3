import type { Messages } from '../messages';

export const administration: Messages['administration'] = {
  navigation: 'Administration',
  places: {
    setup: 'Get started',
    organisation: 'Organisation',
    roles: 'Roles',
    deputies: 'Deputies',
    textTemplates: 'Answer templates',
    settings: 'Settings',
    appearance: 'Appearance',
    retention: 'Retention',
    kiosks: 'Kiosks',
  },
  setup: {
    title: 'Get started',
    lead: 'Five steps, and then everybody in the municipality can write suggestions. Take them in any order.',
    progress: (done, all) => `${done} of ${all} steps are done`,
    ready: 'Everything is in place. You can change anything at any time.',
    done: 'Done',
    left: 'Left to do',
    steps: {
      ORGANISATION: {
        name: 'Enter the organisation',
        why: 'Each suggestion belongs to a unit, so that the right manager sees it.',
        action: 'To the organisation',
      },
      ROLES: {
        name: 'Say who is manager where',
        why: 'The manager answers the suggestions. Without a manager nobody gets an answer.',
        action: 'To the roles',
      },
      HEADCOUNTS: {
        name: 'Enter the number of employees',
        why: 'The figures are counted per employee. Without the number they are not shown.',
        action: 'To the head counts',
      },
      PROMISE: {
        name: 'Decide what you promise',
        why: 'This is how soon those who write get an answer. Read it through and save.',
        action: 'To the settings',
      },
      FIRST_SUGGESTION: {
        name: 'Write the first suggestion',
        why: 'Try it yourself, perhaps with something small that you have already done.',
        action: 'Write a suggestion',
      },
    },
  },
  municipalities: {
    title: 'Municipalities',
    lead: 'A municipality that begins to use Stegvis is activated here. Then its administrator sets up the rest.',
    link: 'Municipalities that use Stegvis',
    search: 'Name of the municipality',
    filter: 'Which',
    filters: { all: 'All', active: 'Use Stegvis', inactive: 'Not yet' },
    municipality: 'Municipality',
    county: 'County',
    since: 'Uses Stegvis',
    from: (day) => `since ${day}`,
    notYet: 'Not yet',
    emptyTitle: 'No municipality found',
    empty: 'Try with fewer letters.',
    activate: 'Activate',
    activateOf: (name) => `Activate ${name}`,
    activateLead:
      'The municipality begins with the usual settings, and those who sign in from there can write suggestions. It cannot be undone here.',
    activated: 'The municipality is activated',
  },
};
