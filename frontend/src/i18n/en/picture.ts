import type { Messages } from '../messages';

export const picture: Messages['picture'] = {
  heading: 'Pictures',
  add: 'Add a picture',
  addLead:
    'Show how it was or how it became. The place and whatever else the camera writes into the picture are removed.',
  file: 'Which picture?',
  fileHint: 'JPEG, PNG or WebP, 10 MB at most.',
  fileMissing: 'Choose a picture.',
  fileTooLarge: 'The picture is larger than 10 MB. Choose a smaller one.',
  sending: 'The picture is being sent …',
  added: 'The picture is added',
  moment: 'When was it taken?',
  moments: { BEFORE: 'Before', AFTER: 'After' },
  description: 'What does it show?',
  descriptionHint: 'Describe it for those who do not see it. Do not show people who do not want to be seen.',
  change: 'Change the description',
  open: (description) => `Show large: ${description}`,
  place: (at: number, of: number) => `Picture ${at} of ${of}`,
  previous: 'Previous picture',
  next: 'Next picture',
};
