import type { Messages } from '../messages';

export const discussion: Messages['discussion'] = {
  mention: 'Mention a colleague',
  howToMention: 'Write @ and a name, and the colleague is told.',
  people: 'Colleagues',
  offered: (count: number) =>
    count === 1
      ? '1 colleague. Choose with the arrows and Enter.'
      : `${count} colleagues. Choose with the arrows and Enter.`,
  told: (names: string) => `${names} will be told that you wrote.`,
  meantFor: (names: string) => `For ${names}`,
  onlyThoseWhoHandle:
    'Only managers and those who handle it see this. Never the one who wrote the suggestion.',
};
