import type { Messages } from '../messages';

export const outbox: Messages['outbox'] = {
  where: { phone: 'the phone', computer: 'the computer' },
  noNet: (where) => `No connection. You can still write: it is kept on ${where}.`,
  title: (where) => `Kept on ${where}`,
  lead: (count) =>
    count === 1
      ? '1 suggestion will be sent when there is a connection.'
      : `${count} suggestions will be sent when there is a connection.`,
  problems: (count) =>
    count === 1 ? '1 suggestion needs your help.' : `${count} suggestions need your help.`,
  kept: (where) => `Kept on ${where}. It will be sent when there is a connection.`,
  sent: (count) =>
    count === 1
      ? 'Your kept suggestion has been submitted.'
      : `${count} kept suggestions have been submitted.`,
  pictureLeft: 'The suggestion was submitted, but not the picture.',
  see: 'Show',
  list: 'Suggestions not sent',
  written: (day) => `Written ${day}`,
  until: (day) => `Stays until ${day}`,
  pictures: (count) => (count === 1 ? '1 picture' : `${count} pictures`),
  states: {
    waiting: 'Waiting for a connection',
    sending: 'Being sent',
    refused: 'Needs a correction',
    unsure: 'Perhaps already sent',
    pictureRefused: 'The picture did not go with it',
  },
  unsureText:
    'There was no answer when it was sent. Look first among the suggestions below. If it is not there, send it again.',
  mend: 'Open and correct',
  again: 'Send again',
  open: 'Open the suggestion',
  withoutPicture: 'Remove the picture from here',
  removeTitle: 'Remove this?',
  removeText: 'It has not been sent and cannot be brought back.',
  removed: 'Removed',
  waitsHere: (count) =>
    count === 1
      ? 'There is 1 suggestion here that has not been sent. It will be sent when the person who wrote it has signed in.'
      : `There are ${count} suggestions here that have not been sent. They will be sent when those who wrote them have signed in.`,
  signOut: {
    title: 'You have something that has not been sent',
    unsent: (count, where) =>
      count === 1
        ? `1 suggestion has not been sent. If you sign out, it is removed from ${where}.`
        : `${count} suggestions have not been sent. If you sign out, they are removed from ${where}.`,
    draft: (where) => `You have begun a suggestion. If you sign out, it is removed from ${where}.`,
    anyway: 'Sign out anyway',
    stay: 'Stay',
    noNetTitle: 'You cannot sign out without a connection',
    noNet: 'Try again when you have one. Do not let anybody else use it in the meantime.',
  },
};
