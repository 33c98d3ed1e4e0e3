export const outbox = {
  where: { phone: 'telefonen', computer: 'datorn' },
  noNet: (where: string) => `Inget nät. Du kan skriva ändå: det sparas på ${where}.`,
  title: (where: string) => `Sparat på ${where}`,
  lead: (count: number) =>
    count === 1 ? '1 förslag skickas när det finns nät.' : `${count} förslag skickas när det finns nät.`,
  problems: (count: number) =>
    count === 1 ? '1 förslag behöver din hjälp.' : `${count} förslag behöver din hjälp.`,
  kept: (where: string) => `Sparat på ${where}. Det skickas när det finns nät.`,
  sent: (count: number) =>
    count === 1 ? 'Ditt sparade förslag är inskickat.' : `${count} sparade förslag är inskickade.`,
  pictureLeft: 'Förslaget är inskickat, men inte bilden.',
  see: 'Visa',
  list: 'Förslag som inte är skickade',
  written: (day: string) => `Skrivet ${day}`,
  until: (day: string) => `Finns kvar till ${day}`,
  pictures: (count: number) => (count === 1 ? '1 bild' : `${count} bilder`),
  states: {
    waiting: 'Väntar på nät',
    sending: 'Skickas nu',
    refused: 'Behöver rättas',
    unsure: 'Kanske redan skickat',
    pictureRefused: 'Bilden kom inte med',
  },
  unsureText:
    'Vi fick inget svar när det skickades. Titta först bland förslagen här nedanför. Finns det inte där, skicka det igen.',
  mend: 'Öppna och rätta',
  again: 'Skicka igen',
  open: 'Öppna förslaget',
  withoutPicture: 'Ta bort bilden härifrån',
  removeTitle: 'Ta bort det här?',
  removeText: 'Det har inte skickats och går inte att få tillbaka.',
  removed: 'Borttaget',
  waitsHere: (count: number) =>
    count === 1
      ? 'Här finns 1 förslag som inte är skickat. Det skickas när den som skrev det har loggat in.'
      : `Här finns ${count} förslag som inte är skickade. De skickas när den som skrev dem har loggat in.`,
  signOut: {
    title: 'Du har något som inte är skickat',
    unsent: (count: number, where: string) =>
      count === 1
        ? `1 förslag är inte skickat. Loggar du ut tas det bort från ${where}.`
        : `${count} förslag är inte skickade. Loggar du ut tas de bort från ${where}.`,
    draft: (where: string) => `Du har börjat på ett förslag. Loggar du ut tas det bort från ${where}.`,
    anyway: 'Logga ut ändå',
    stay: 'Stanna kvar',
    noNetTitle: 'Det går inte att logga ut utan nät',
    noNet: 'Försök igen när du har nät. Låt ingen annan använda den under tiden.',
  },
};
