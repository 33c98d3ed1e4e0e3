import type { Messages } from '../messages';

export const merge: Messages['merge'] = {
  title: 'Merge suggestions',
  back: (title: string) => `Back to “${title}”`,
  findLead: (title: string) => `Which suggestion is about the same thing as “${title}”?`,
  search: 'Search for another suggestion',
  alike: 'Like this one',
  noneAlike: 'No suggestion is like this one. Search with a word you remember.',
  found: 'Hits',
  noneFound: 'No suggestion has those words. Try another word.',
  compare: 'Are they the same suggestion?',
  compareLead: 'Read both. Nothing happens until you press the button at the bottom.',
  which: 'Which suggestion is to stay?',
  onlyThis: 'This is what it will be',
  keep: 'This one stays',
  stays: 'This one stays',
  goes: 'This one goes into the other',
  differs: 'Different',
  nothing: 'Nothing written',
  parts: {
    title: 'Title',
    problem: 'The problem',
    idea: 'The idea',
    expectedEffect: 'Hoped for',
    unit: 'Unit',
    authors: 'From',
    submitted: 'Written',
    supports: 'Supporters',
    comments: 'Comments',
  },
  happens: 'This is what happens',
  lives: (staying, going) => `“${staying}” lives on. “${going}” becomes Merged and shows the way there.`,
  authorsToo: 'Everybody who had the idea is named, and they are told.',
  supportsToo: (count) =>
    count === 0
      ? 'Support is added together. Nobody is counted twice.'
      : count === 1
        ? 'The one who supports the one now supports the other. Nobody is counted twice.'
        : `The ${count} who support the one now support the other. Nobody is counted twice.`,
  commentsToo: (count) =>
    count === 0
      ? 'Comments are shown in the same place.'
      : count === 1
        ? 'The comment comes along.'
        : `The ${count} comments come along.`,
  picturesStay: 'Pictures stay with their own suggestion.',
  canUndo: 'You can undo it. Then everything goes back to where it belonged.',
  send: 'Merge',
  done: 'The suggestions are merged.',
  another: 'Choose another suggestion',
  impossible:
    'These two cannot be merged. One of them is merged already, withdrawn or implemented, or belongs to another manager.',
  livesOnIn: 'Was merged with and lives on in',
  mergedWith: 'Was merged with',
  undo: 'Undo',
  undoOf: (title) => `Undo the merge with “${title}”`,
};
