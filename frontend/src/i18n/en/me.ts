import type { Messages } from '../messages';

export const me: Messages['me'] = {
  title: 'About me',
  lead: 'Your name and language, how you are told, and what is kept about you.',
  name: {
    heading: 'Name',
    from: 'The name comes from the sign-in, unless you have corrected it here.',
    change: 'Correct the name',
    changeLead: 'This is how your colleagues see you. From then on the sign-in no longer changes it.',
    field: 'Name',
    done: 'The name is corrected',
  },
  look: 'Language and appearance',
  mine: {
    heading: 'What became of my suggestions',
    none: 'You have not submitted a suggestion yet. It takes half a minute.',
    sum: (count) =>
      count === 1 ? 'You have submitted 1 suggestion.' : `You have submitted ${count} suggestions.`,
    groups: {
      done: 'Implemented',
      going: 'To be done or under way',
      waiting: 'Waiting for a decision',
      ended: 'Closed without action',
    },
    all: 'See all my suggestions',
  },
  told: {
    heading: 'How you are told',
    text: 'Choose what you want to see among the news and what you want by mail: at once, every day, every week or not at all.',
    link: 'Choose how you are told',
  },
  data: {
    heading: 'My data',
    text: 'All that Stegvis has kept about you, in one file: name, roles, and what you have written, decided, followed and been told. Nobody else is named.',
    format: 'The file is in the JSON format. Any text editor can open it.',
    fetch: 'Download my data',
    fileName: 'my-data',
    fetched: 'The file is downloaded',
    privacy: 'How your data is used',
  },
  here: {
    heading: (where) => `Left on ${where}`,
    nothing: (where) => `Nothing that you have written is left on ${where}.`,
    draft: 'A suggestion that you have begun',
    unsent: (count) => (count === 1 ? '1 suggestion not sent' : `${count} suggestions not sent`),
    gone: 'It is removed when you sign out, and after seven days at the latest.',
    see: 'Show them',
    remove: 'Remove it from here',
    removeTitle: (where) => `Remove from ${where}?`,
    removeText: 'It has not been sent and cannot be brought back.',
    removed: 'Removed',
  },
};
