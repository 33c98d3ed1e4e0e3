import type { Messages } from '../messages';

export const administration: Messages['administration'] = {
  navigation: 'Administrasjon',
  places: {
    setup: 'Kom i gang',
    organisation: 'Organisasjon',
    roles: 'Roller',
    deputies: 'Stedfortredere',
    textTemplates: 'Svarmaler',
    settings: 'Innstillinger',
    appearance: 'Utseende',
    retention: 'Sletting',
    kiosks: 'Kiosker',
  },
  setup: {
    title: 'Kom i gang',
    lead: 'Fem steg, så kan alle i kommunen skrive forslag. Ta dem i den rekkefølgen du vil.',
    progress: (done, all) => `${done} av ${all} steg er ferdige`,
    ready: 'Alt er på plass. Du kan endre hva du vil når du vil.',
    done: 'Ferdig',
    left: 'Gjenstår',
    steps: {
      ORGANISATION: {
        name: 'Legg inn organisasjonen',
        why: 'Hvert forslag hører til en enhet, slik at riktig leder ser det.',
        action: 'Til organisasjonen',
      },
      ROLES: {
        name: 'Si hvem som er leder hvor',
        why: 'Lederen svarer på forslagene. Uten leder får ingen svar.',
        action: 'Til rollene',
      },
      HEADCOUNTS: {
        name: 'Skriv inn antall ansatte',
        why: 'Tallene regnes per ansatt. Uten antall vises de ikke.',
        action: 'Til antall ansatte',
      },
      PROMISE: {
        name: 'Bestem hva dere lover',
        why: 'Så raskt skal den som skriver få svar. Les gjennom og lagre.',
        action: 'Til innstillingene',
      },
      FIRST_SUGGESTION: {
        name: 'Skriv det første forslaget',
        why: 'Prøv selv hvordan det er, gjerne med noe lite som dere allerede har gjort.',
        action: 'Skriv et forslag',
      },
    },
  },
  municipalities: {
    title: 'Kommuner',
    lead: 'En kommune som begynner å bruke Stegvis, aktiveres her. Deretter setter kommunens administrator opp resten.',
    link: 'Kommuner som bruker Stegvis',
    search: 'Kommunens navn',
    filter: 'Hvilke',
    filters: { all: 'Alle', active: 'Bruker Stegvis', inactive: 'Ikke ennå' },
    municipality: 'Kommune',
    county: 'Fylke',
    since: 'Bruker Stegvis',
    from: (day) => `siden ${day}`,
    notYet: 'Ikke ennå',
    emptyTitle: 'Fant ingen kommune',
    empty: 'Prøv med færre bokstaver.',
    activate: 'Aktiver',
    activateOf: (name) => `Aktiver ${name}`,
    activateLead:
      'Kommunen begynner med vanlige innstillinger, og de som logger inn derfra, kan skrive forslag. Det kan ikke angres her.',
    activated: 'Kommunen er aktivert',
  },
};
