import type { Messages } from '../messages';

export const textTemplate: Messages['textTemplate'] = {
  title: 'Svarmaler',
  lead: 'Vennlige ord å begynne fra, så det går fort å svare. Alle ledere i kommunen kan bruke dem.',
  add: 'Legg til en mal',
  change: 'Endre malen',
  name: 'Navn',
  nameHint: 'Slik finner lederne den, for eksempel: Ja, begynn med en gang.',
  kind: 'Til hvilket svar?',
  text: 'Tekst',
  textHint: 'Skriv slik at det passer hvem som helst. Den som svarer, kan endre og legge til en egen linje.',
  kinds: {
    ACKNOWLEDGE: 'Bekreft',
    ACCEPT: 'Ja',
    DECLINE: 'Nei',
    DEFER: 'Ikke nå, senere',
    REFER: 'Send videre',
    REQUEST_INFORMATION: 'Spør den som skrev',
    STOP: 'Stopp arbeidet',
  },
  emptyTitle: 'Ingen mal ennå',
  empty: 'Begynn med én for å bekrefte og én for å si ja. De brukes mest.',
  use: 'Bruk en mal',
  choose: 'Hvilken mal?',
};
