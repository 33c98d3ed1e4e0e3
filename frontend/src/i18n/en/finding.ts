import type { Messages } from '../messages';

export const finding: Messages['finding'] = {
  more: 'More filters',
  fewer: 'Fewer filters',
  submitted: 'Submitted',
  anyTime: 'Any time',
  whose: 'Whose suggestions',
  everybodys: 'Everybody’s',
  mine: 'Written by me',
  followed: 'That I follow',
  noHitsFor: (words: string) => `No suggestion has the words “${words}”`,
  tryOtherWords:
    'Try another word for the same thing, or just one of the words. Is the idea not here yet? Write it.',
  tryFewerFilters: 'Remove one filter at a time, or show all suggestions.',
  wordsOnly: 'Search without filters',
  withoutWords: 'Remove the words',
  withoutFilters: 'Show without filters',
  showAll: 'Show all suggestions',
};
