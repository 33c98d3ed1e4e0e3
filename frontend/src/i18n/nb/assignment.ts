import type { Messages } from '../messages';

export const assignment: Messages['assignment'] = {
  title: 'Oppdrag til ledere',
  lead: 'Det som alle ledere, eller noen av dem, har lovet å gjøre.',
  own: 'Dine oppdrag',
  ownNone: 'Du har svart på alle oppdragene dine.',
  answered: (count) =>
    count === 1 ? '1 oppdrag som du har svart på' : `${count} oppdrag som du har svart på`,
  all: 'Slik går det for alle',
  back: 'Alle oppdrag',
  emptyTitle: 'Ingen oppdrag ennå',
  empty: 'Når noen har gitt lederne et oppdrag, vises det her.',
  givenBy: (who, day) => `${who} ga oppdraget ${day}`,
  of: (title, department) => `${title}, ${department}`,
  show: 'Se svarene',
  showOf: (title) => `Se svarene: ${title}`,
  states: {
    DONE: 'Ferdig',
    NOT_DONE: 'Ikke gjort',
    OPEN: 'Har ikke svart',
    OVERDUE: 'Sen med svaret',
  },
  answering: {
    button: 'Svar',
    buttonOf: (name) => `Svar: ${name}`,
    again: 'Endre svaret',
    againOf: (name) => `Endre svaret: ${name}`,
    state: 'Hvordan gikk det?',
    states: { DONE: 'Det er gjort', NOT_DONE: 'Det ble ikke gjort' },
    DONE: 'Hva gjorde dere?',
    NOT_DONE: 'Hva hindret dere?',
    send: 'Send svaret',
    done: 'Svaret er sendt',
    answer: 'Svaret ditt',
  },
  giving: {
    add: 'Gi et oppdrag',
    addLead: 'Hver leder får en nyhet om oppdraget og svarer når det er gjort.',
    send: 'Gi oppdraget',
    done: 'Oppdraget er gitt',
    change: 'Endre oppdraget',
    template: 'Hva vil du be om?',
    templates: { BOARD: 'En tavle og et mål', MEETING: 'Forbedringer på møtet', OWN: 'Noe annet' },
    title: 'Overskrift',
    description: 'Hva skal hver leder gjøre?',
    dueOn: 'Svar senest',
    whom: 'Hvem får oppdraget?',
    whoms: { ALL: 'Alle ledere', SOME: 'Ledere i noen enheter' },
    departments: 'Hvilke enheter?',
    departmentsHint: 'Oppdraget går til lederne der og i alt som ligger under.',
    removeDepartment: (name) => `Fjern ${name}`,
    chooseDepartments: 'Velg minst én enhet.',
    texts: {
      BOARD: {
        title: 'Start en tavle og sett et mål',
        description:
          'Hver enhet starter en tavle for forbedringene sine og setter et mål: hvor mange forslag dere vil gjennomføre i år. Svar med hva dere valgte.',
      },
      MEETING: {
        title: 'Ta opp forbedringer på hvert møte',
        description:
          'Hver enhet har forbedringer som et fast punkt på møtene sine: hva er nytt, hva er i gang, og hva er ferdig? Svar med når dere begynte.',
      },
      OWN: { title: '', description: '' },
    },
  },
  reminding: {
    button: 'Minn om',
    buttonOf: (title) => `Minn om: ${title}`,
    lead: (count) =>
      count === 1
        ? '1 leder har ikke svart og får en påminnelse.'
        : `${count} ledere har ikke svart og får en påminnelse.`,
    send: 'Send påminnelsen',
    done: 'Påminnelsen er sendt',
  },
  overview: {
    picture: 'Så langt har lederne kommet',
    ofAll: (answered, all) => `${answered} av ${all} ledere har svart.`,
    answers: 'Hvem har svart hva?',
    ownAnswers: 'Svaret ditt',
    filter: 'Vis',
    all: 'Alle',
    nobody: 'Ingen her.',
    department: 'Enhet',
    manager: 'Leder',
    managers: 'Ledere',
    state: 'Status',
    answer: 'Svar',
    answeredOn: 'Svarte',
    file: 'oppdrag',
  },
};
