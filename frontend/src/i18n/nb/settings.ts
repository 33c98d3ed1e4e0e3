import type { Messages } from '../messages';

export const settings: Messages['settings'] = {
  title: 'Innstillinger',
  lead: 'Gjelder hele kommunen. Det som allerede er lovet for et forslag, står fast.',
  promise: 'Hva dere lover den som skriver',
  promiseLead: 'Regnes i arbeidsdager.',
  acknowledgeWithinDays: 'Bekreft innen, dager',
  acknowledgeHint: 'Den som skrev, får vite at noen har lest.',
  decideWithinDays: 'Svar innen, dager',
  decideHint: 'Ja, nei eller senere, med en grunn.',
  escalateAfterDays: 'Si fra til nivået over etter, dager',
  escalateHint: 'Så mange dager etter løftet får lederens leder vite det.',
  wholeNumber: (least, most) => `Skriv et heltall fra ${least} til ${most}.`,
  blindAssessment: 'Skjul hvem som skrev til forslaget er avgjort',
  blindHint: 'Gjelder forslag som sendes inn fra nå av.',
  language: 'Språk for nye personer',
  labels: 'Egne navn på stegene',
  labelsLead:
    'Betydningen er den samme i alle kommuner, slik at tall kan sammenlignes. Tomt gir det vanlige navnet.',
  meanings: {
    DRAFT: 'Skrevet, men ikke sendt inn. Bare den som skriver, ser det.',
    SUBMITTED: 'Sendt inn. Ingen har begynt å vurdere det.',
    IN_ASSESSMENT: 'Lederen har lest og vurderer det.',
    NEEDS_INFO: 'Lederen har stilt et spørsmål og venter på svar.',
    ACCEPTED: 'Besluttet at det skal gjøres.',
    DECLINED: 'Besluttet at det ikke skal gjøres, med en grunn.',
    DEFERRED: 'Tas opp igjen en bestemt dag.',
    IN_PROGRESS: 'Noen holder på å gjøre det.',
    STOPPED: 'Avbrutt underveis, med en grunn.',
    IMPLEMENTED: 'Gjort. Det regnes som gjennomført.',
    VERIFIED: 'Fulgt opp: det brukes fortsatt.',
    WITHDRAWN: 'Den som skrev, har trukket det tilbake.',
    MERGED: 'Inngår i et annet forslag.',
  },
};

export const closedDay: Messages['closedDay'] = {
  heading: 'Dager da dere har stengt',
  lead: 'Helger og røde dager er allerede trukket fra. Legg til inneklemte dager og andre egne fridager.',
  add: 'Legg til en dag',
  addLead: 'Forslag som venter på svar, får lengre tid.',
  change: 'Endre dagen',
  day: 'Dag',
  name: 'Hva slags dag er det?',
  nameHint: 'For eksempel inneklemt dag.',
  none: 'Ingen egne stengte dager.',
};
