import type { Messages } from '../messages';

export const merge: Messages['merge'] = {
  title: 'Slå sammen forslag',
  back: (title: string) => `Tilbake til «${title}»`,
  findLead: (title: string) => `Hvilket forslag handler om det samme som «${title}»?`,
  search: 'Søk etter et annet forslag',
  alike: 'Ligner på dette',
  noneAlike: 'Ingen forslag ligner på dette. Søk med et ord du husker.',
  found: 'Treff',
  noneFound: 'Ingen forslag har de ordene. Prøv et annet ord.',
  compare: 'Er det samme forslag?',
  compareLead: 'Les begge. Ingenting skjer før du trykker på knappen nederst.',
  which: 'Hvilket forslag skal bli værende?',
  onlyThis: 'Slik blir det',
  keep: 'Dette blir værende',
  stays: 'Dette blir værende',
  goes: 'Dette går opp i det andre',
  differs: 'Ulikt',
  nothing: 'Ingenting skrevet',
  parts: {
    title: 'Overskrift',
    problem: 'Problemet',
    idea: 'Idéen',
    expectedEffect: 'Håper på',
    unit: 'Enhet',
    authors: 'Fra',
    submitted: 'Skrevet',
    supports: 'Støtter',
    comments: 'Kommentarer',
  },
  happens: 'Dette skjer',
  lives: (staying, going) =>
    `«${staying}» lever videre. «${going}» får tilstanden Slått sammen og viser veien dit.`,
  authorsToo: 'Alle som hadde idéen, nevnes, og de får vite det.',
  supportsToo: (count) =>
    count === 0
      ? 'Støtte regnes sammen. Ingen telles to ganger.'
      : count === 1
        ? 'Den som støtter det ene, støtter nå det andre. Ingen telles to ganger.'
        : `De ${count} som støtter det ene, støtter nå det andre. Ingen telles to ganger.`,
  commentsToo: (count) =>
    count === 0
      ? 'Kommentarer vises på samme sted.'
      : count === 1
        ? 'Kommentaren følger med.'
        : `De ${count} kommentarene følger med.`,
  picturesStay: 'Bilder blir værende på sitt eget forslag.',
  canUndo: 'Du kan angre. Da går alt tilbake dit det hørte til.',
  send: 'Slå sammen',
  done: 'Forslagene er slått sammen.',
  another: 'Velg et annet forslag',
  impossible:
    'Disse to kan ikke slås sammen. Det ene er allerede slått sammen, trukket tilbake eller gjennomført, eller hører til en annen leder.',
  livesOnIn: 'Ble slått sammen med og lever videre i',
  mergedWith: 'Ble slått sammen med',
  undo: 'Angre',
  undoOf: (title) => `Angre sammenslåingen med «${title}»`,
};
