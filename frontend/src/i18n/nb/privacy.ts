import type { Messages } from '../messages';

export const privacy: Messages['privacy'] = {
  title: 'Slik brukes opplysningene dine',
  lead: 'Kort og greit: hva som lagres, hvorfor, hvem som ser det og hvor lenge.',
  kept: {
    heading: 'Dette lagres',
    points: {
      person:
        'Navnet ditt, e-postadressen din og enheten din, slik innloggingen gir dem. Navnet kan du rette.',
      written: 'Det du skriver: forslag, kommentarer, notater og bilder.',
      done: 'Det du gjør: hvem som svarte, besluttet og gjennomførte, og når.',
      chosen: 'Det du følger og støtter, og hvordan du vil få vite ting.',
    },
    never: 'Aldri fødselsnummer, og ingenting om hva du leser.',
  },
  why: {
    heading: 'Hvorfor',
    points: {
      answer: 'For at hvert forslag skal få svar, bli gjort og kunne telles.',
      ground:
        'Kommunen gjør det som en del av oppgaven med å utvikle virksomheten. Det bygger ikke på samtykke, og derfor er det ingenting å krysse av.',
    },
  },
  who: {
    heading: 'Hvem som ser det',
    points: {
      colleagues: 'Kolleger i kommunen ser forslag, kommentarer og hvem som har skrevet dem.',
      blind: 'Vurderer kommunen uten navn, vises avsenderen først etter beslutningen.',
      notes: 'Interne notater ser bare de som svarer på forslaget.',
      network: 'Andre kommuner i nettverket ser tall. Aldri en tekst, aldri et navn.',
      examples: 'Et godt eksempel kan deles med andre. Navnet ditt står der bare hvis du selv vil.',
      record:
        'Et forslag er et offentlig dokument når det er besluttet. Den som ber om det, kan få lese det.',
    },
    never: 'Ingen rangeres ved navn.',
  },
  long: {
    heading: 'Hvor lenge',
    points: {
      names:
        'Kommunen beslutter hvor lenge navn og annet lagres. Deretter er forslaget og tallene der fortsatt, men ikke hvem.',
      device: 'Det du skriver uten nett, ligger på telefonen til det er sendt, og høyst i sju dager.',
    },
    rules: 'Dette har kommunen besluttet',
    none: 'Kommunen har ikke besluttet noe ennå. Inntil videre lagres alt.',
  },
  secret: {
    heading: 'Fortrolig adresse og identitet',
    text: 'Har du fortrolig identitet, vises navnet ditt aldri for andre. Der det skulle stått, står det «Noen», og ingen kan søke deg fram. Si fra til administratoren i kommunen din hvis det ikke blir slik.',
  },
  rights: {
    heading: 'Dette kan du gjøre',
    points: {
      data: 'Hente alt som er lagret om deg, som en fil.',
      name: 'Rette navnet ditt.',
      ask: 'Spørre kommunens personvernombud hvis du vil vite mer eller få noe fjernet.',
    },
    link: 'Til Om meg',
  },
};
