import type { Messages } from '../messages';

export const me: Messages['me'] = {
  title: 'Om meg',
  lead: 'Navnet ditt og språket, hvordan du får vite ting, og hva som lagres om deg.',
  name: {
    heading: 'Navn',
    from: 'Navnet kommer fra innloggingen, hvis du ikke har rettet det her.',
    change: 'Rett navnet',
    changeLead: 'Slik vises du for kollegene dine. Etter det endrer innloggingen det ikke mer.',
    field: 'Navn',
    done: 'Navnet er rettet',
  },
  look: 'Språk og utseende',
  mine: {
    heading: 'Hva det ble av forslagene mine',
    none: 'Du har ikke sendt inn noe forslag ennå. Det tar et halvt minutt.',
    sum: (count) => (count === 1 ? 'Du har sendt inn 1 forslag.' : `Du har sendt inn ${count} forslag.`),
    groups: {
      done: 'Gjennomført',
      going: 'Skal gjøres eller pågår',
      waiting: 'Venter på beslutning',
      ended: 'Avsluttet uten tiltak',
    },
    all: 'Se alle forslagene mine',
  },
  told: {
    heading: 'Slik får du vite det',
    text: 'Velg hva du vil se blant nyhetene og hva du vil få som e-post: med en gang, hver dag, hver uke eller ikke i det hele tatt.',
    link: 'Velg hvordan du får vite det',
  },
  data: {
    heading: 'Opplysningene mine',
    text: 'Alt som Stegvis har lagret om deg, i én fil: navn, roller, det du har skrevet, besluttet, fulgt og fått beskjed om. Ingen andre nevnes ved navn.',
    format: 'Filen er i formatet JSON. Den kan leses i et hvilket som helst tekstprogram.',
    fetch: 'Hent opplysningene mine',
    fileName: 'mine-opplysninger',
    fetched: 'Filen er hentet',
    privacy: 'Slik brukes opplysningene dine',
  },
  here: {
    heading: (where) => `Ligger igjen på ${where}`,
    nothing: (where) => `Ingenting du har skrevet, ligger igjen på ${where}.`,
    draft: 'Et påbegynt forslag',
    unsent: (count) => (count === 1 ? '1 forslag som ikke er sendt' : `${count} forslag som ikke er sendt`),
    gone: 'Det fjernes når du logger ut, og senest etter sju dager.',
    see: 'Vis dem',
    remove: 'Fjern det herfra',
    removeTitle: (where) => `Fjerne fra ${where}?`,
    removeText: 'Det er ikke sendt og kan ikke hentes tilbake.',
    removed: 'Fjernet',
  },
};
