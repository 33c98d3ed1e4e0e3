import type { Messages } from '../messages';

export const accessibility: Messages['accessibility'] = {
  title: 'Tilgjengelighetserklæring',
  lead: 'Alle skal kunne sende inn et forslag og følge hva som skjer med det. Her står det hvor langt Stegvis har kommet.',
  howFar: 'Så tilgjengelig er Stegvis',
  partly:
    'Stegvis er delvis i samsvar med WCAG 2.2 på nivå AA og med kravene til universell utforming av ikt.',
  noneFound:
    'Den siste gjennomgangen fant ingen feil. Den gjøres av et program, som ikke finner alt. Derfor sier vi «delvis» til mennesker også har gått gjennom alt.',
  someFound: 'Den siste gjennomgangen fant feil. De står her nedenfor.',
  faults: 'Det som ikke virker ennå',
  onPages: (pages) => (pages === 1 ? 'På 1 side' : `På ${pages} sider`),
  howTested: 'Slik har vi undersøkt',
  tested: (day) => `Vi undersøker selv, med programmet axe i en ekte nettleser. Sist var ${day}.`,
  incomplete: 'Den gjennomgangen gjaldt bare noen av sidene.',
  facts: {
    pages: 'Ulike sider',
    looks: 'Undersøkelser av en side',
    languages: 'Språk',
    widths: 'Skjermens bredde',
    schemes: 'Utseende',
    rules: 'Regler',
    faults: 'Slag av feil',
  },
  pixels: (width) => `${width} bildepunkter`,
  light: 'lyst',
  dark: 'mørkt',
  rules: (axe) => `WCAG 2.0, 2.1 og 2.2, nivå A og AA (axe ${axe})`,
  otherTests:
    'Å skrive og sende inn et forslag med bare tastatur prøves også, i en test som et program kjører.',
  notTested: 'Bilder og tekster som mennesker legger inn, kan ha feil som vi ikke ser.',
  report: 'Fortell om noe ikke virker',
  reportTo:
    'Si fra til lederen din, eller til den som har ansvar for Stegvis i kommunen din. Kommunen har ansvar for at du får hjelp.',
  reportWhat:
    'Fortell hvilken side det gjelder og hva som skjedde. Du kan også be om å få innholdet på en annen måte.',
  authority: 'Om du ikke får hjelp',
  authorityLead: 'Da kan du melde fra til myndigheten som fører tilsyn.',
  authorities: {
    digg: 'I Sverige: meld fra om manglende tilgjengelighet til Digg, Myndigheten för digital förvaltning',
    uutilsynet: 'I Norge: Uutilsynet, Tilsynet for universell utforming av ikt',
  },
};
