import type { Messages } from '../messages';

export const discussion: Messages['discussion'] = {
  mention: 'Nevn en kollega',
  howToMention: 'Skriv @ og et navn, så får kollegaen vite det.',
  people: 'Kolleger',
  offered: (count: number) =>
    count === 1 ? '1 kollega. Velg med pil og Enter.' : `${count} kolleger. Velg med pil og Enter.`,
  told: (names: string) => `${names} får vite at du har skrevet.`,
  meantFor: (names: string) => `Til ${names}`,
  onlyThoseWhoHandle: 'Bare ledere og saksbehandlere ser dette. Aldri den som skrev forslaget.',
};
