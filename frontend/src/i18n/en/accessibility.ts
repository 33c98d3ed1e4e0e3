import type { Messages } from '../messages';

export const accessibility: Messages['accessibility'] = {
  title: 'Accessibility statement',
  lead: 'Everybody is to be able to hand in a suggestion and follow what becomes of it. This is how far Stegvis has come.',
  howFar: 'How accessible Stegvis is',
  partly:
    'Stegvis partly conforms to WCAG 2.2 at level AA and to the law on accessibility of digital public services.',
  noneFound:
    'The latest check found no faults. It is made by a program, which does not find everything. That is why we say “partly” until people have checked all of it too.',
  someFound: 'The latest check found faults. They are listed below.',
  faults: 'What does not work yet',
  onPages: (pages) => (pages === 1 ? 'On 1 page' : `On ${pages} pages`),
  howTested: 'How we checked',
  tested: (day) =>
    `We check it ourselves, with the program axe in a real browser. The latest time was ${day}.`,
  incomplete: 'That check was of some of the pages only.',
  facts: {
    pages: 'Different pages',
    looks: 'Checks of a page',
    languages: 'Languages',
    widths: 'Width of the screen',
    schemes: 'Appearance',
    rules: 'Rules',
    faults: 'Kinds of faults',
  },
  pixels: (width) => `${width} pixels`,
  light: 'light',
  dark: 'dark',
  rules: (axe) => `WCAG 2.0, 2.1 and 2.2, levels A and AA (axe ${axe})`,
  otherTests:
    'Writing and submitting a suggestion with the keyboard alone is tried too, in a test that a program runs.',
  notTested: 'Pictures and texts that people add may have faults that we do not see.',
  report: 'Tell us if something does not work',
  reportTo:
    'Tell your manager, or the one who looks after Stegvis in your municipality. The municipality is responsible for your getting help.',
  reportWhat:
    'Say which page it is about and what happened. You can also ask for the content in another way.',
  authority: 'If you get no help',
  authorityLead: 'Then you can report it to the supervisory authority.',
  authorities: {
    digg: 'In Sweden: report poor accessibility to Digg, the Agency for Digital Government',
    uutilsynet: 'In Norway: Uutilsynet, the Authority for Universal Design of ICT',
  },
};
