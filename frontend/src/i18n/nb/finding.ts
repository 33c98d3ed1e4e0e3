import type { Messages } from '../messages';

export const finding: Messages['finding'] = {
  more: 'Flere filtre',
  fewer: 'Færre filtre',
  submitted: 'Sendt inn',
  anyTime: 'Når som helst',
  whose: 'Hvem sine forslag',
  everybodys: 'Alles',
  mine: 'Skrevet av meg',
  followed: 'Som jeg følger',
  noHitsFor: (words: string) => `Ingen forslag har ordene «${words}»`,
  tryOtherWords:
    'Prøv et annet ord for det samme, eller bare ett av ordene. Finnes ikke idéen ennå? Skriv den.',
  tryFewerFilters: 'Fjern ett filter om gangen, eller vis alle forslag.',
  wordsOnly: 'Søk uten filter',
  withoutWords: 'Fjern ordene',
  withoutFilters: 'Vis uten filter',
  showAll: 'Vis alle forslag',
};
