import type { Messages } from '../messages';

export const outbox: Messages['outbox'] = {
  where: { phone: 'telefonen', computer: 'datamaskinen' },
  noNet: (where) => `Ingen dekning. Du kan skrive likevel: det lagres på ${where}.`,
  title: (where) => `Lagret på ${where}`,
  lead: (count) =>
    count === 1 ? '1 forslag sendes når du har nett.' : `${count} forslag sendes når du har nett.`,
  problems: (count) => (count === 1 ? '1 forslag trenger din hjelp.' : `${count} forslag trenger din hjelp.`),
  kept: (where) => `Lagret på ${where}. Det sendes når du har nett.`,
  sent: (count) =>
    count === 1 ? 'Det lagrede forslaget ditt er sendt inn.' : `${count} lagrede forslag er sendt inn.`,
  pictureLeft: 'Forslaget er sendt inn, men ikke bildet.',
  see: 'Vis',
  list: 'Forslag som ikke er sendt',
  written: (day) => `Skrevet ${day}`,
  until: (day) => `Blir liggende til ${day}`,
  pictures: (count) => (count === 1 ? '1 bilde' : `${count} bilder`),
  states: {
    waiting: 'Venter på nett',
    sending: 'Sendes nå',
    refused: 'Må rettes',
    unsure: 'Kanskje allerede sendt',
    pictureRefused: 'Bildet kom ikke med',
  },
  unsureText:
    'Vi fikk ikke svar da det ble sendt. Se først blant forslagene nedenfor. Finnes det ikke der, send det igjen.',
  mend: 'Åpne og rett',
  again: 'Send igjen',
  open: 'Åpne forslaget',
  withoutPicture: 'Fjern bildet herfra',
  removeTitle: 'Fjerne dette?',
  removeText: 'Det er ikke sendt og kan ikke hentes tilbake.',
  removed: 'Fjernet',
  waitsHere: (count) =>
    count === 1
      ? 'Her ligger 1 forslag som ikke er sendt. Det sendes når den som skrev det, har logget inn.'
      : `Her ligger ${count} forslag som ikke er sendt. De sendes når den som skrev dem, har logget inn.`,
  signOut: {
    title: 'Du har noe som ikke er sendt',
    unsent: (count, where) =>
      count === 1
        ? `1 forslag er ikke sendt. Logger du ut, fjernes det fra ${where}.`
        : `${count} forslag er ikke sendt. Logger du ut, fjernes de fra ${where}.`,
    draft: (where) => `Du har begynt på et forslag. Logger du ut, fjernes det fra ${where}.`,
    anyway: 'Logg ut likevel',
    stay: 'Bli her',
    noNetTitle: 'Det går ikke å logge ut uten nett',
    noNet: 'Prøv igjen når du har nett. La ingen andre bruke den i mellomtiden.',
  },
};
