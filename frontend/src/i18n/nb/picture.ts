import type { Messages } from '../messages';

export const picture: Messages['picture'] = {
  heading: 'Bilder',
  add: 'Legg til et bilde',
  addLead:
    'Vis hvordan det var, eller hvordan det ble. Sted og annet som kameraet skriver inn i bildet, fjernes.',
  file: 'Hvilket bilde?',
  fileHint: 'JPEG, PNG eller WebP, høyst 10 MB.',
  fileMissing: 'Velg et bilde.',
  fileTooLarge: 'Bildet er større enn 10 MB. Velg et mindre.',
  sending: 'Bildet sendes …',
  added: 'Bildet er lagt til',
  moment: 'Når er bildet tatt?',
  moments: { BEFORE: 'Før', AFTER: 'Etter' },
  description: 'Hva er det på bildet?',
  descriptionHint: 'Beskriv det for den som ikke ser det. Ikke vis mennesker som ikke vil være med.',
  change: 'Endre beskrivelsen',
  open: (description) => `Vis stort: ${description}`,
  place: (at: number, of: number) => `Bilde ${at} av ${of}`,
  previous: 'Forrige bilde',
  next: 'Neste bilde',
};
