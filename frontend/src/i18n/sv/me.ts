export const me = {
  title: 'Om mig',
  lead: 'Ditt namn och språk, hur du får veta saker, och vad som sparas om dig.',
  name: {
    heading: 'Namn',
    from: 'Namnet kommer från inloggningen, om du inte har rättat det här.',
    change: 'Rätta namnet',
    changeLead: 'Så visas du för dina kollegor. Därefter ändrar inloggningen det inte mer.',
    field: 'Namn',
    done: 'Namnet är rättat',
  },
  look: 'Språk och utseende',
  mine: {
    heading: 'Vad det blev av mina förslag',
    none: 'Du har inte skickat in något förslag än. Det tar en halv minut.',
    sum: (count: number) =>
      count === 1 ? 'Du har skickat in 1 förslag.' : `Du har skickat in ${count} förslag.`,
    groups: {
      done: 'Genomförda',
      going: 'Ska göras eller pågår',
      waiting: 'Väntar på beslut',
      ended: 'Avslutade utan åtgärd',
    },
    all: 'Se alla mina förslag',
  },
  told: {
    heading: 'Så får du veta',
    text: 'Välj vad du vill se bland nyheterna och vad du vill få som mejl: direkt, varje dag, varje vecka eller inte alls.',
    link: 'Välj hur du får veta',
  },
  data: {
    heading: 'Mina uppgifter',
    text: 'Allt som Stegvis har sparat om dig, i en fil: namn, roller, det du har skrivit, beslutat, följt och blivit meddelad. Ingen annan nämns vid namn.',
    format: 'Filen är i formatet JSON. Den går att läsa i vilken textredigerare som helst.',
    fetch: 'Hämta mina uppgifter',
    fileName: 'mina-uppgifter',
    fetched: 'Filen är hämtad',
    privacy: 'Så används dina uppgifter',
  },
  here: {
    heading: (where: string) => `Kvar på ${where}`,
    nothing: (where: string) => `Inget som du har skrivit ligger kvar på ${where}.`,
    draft: 'Ett påbörjat förslag',
    unsent: (count: number) =>
      count === 1 ? '1 förslag som inte är skickat' : `${count} förslag som inte är skickade`,
    gone: 'Det tas bort när du loggar ut, och senast efter sju dagar.',
    see: 'Visa dem',
    remove: 'Ta bort det härifrån',
    removeTitle: (where: string) => `Ta bort från ${where}?`,
    removeText: 'Det har inte skickats och går inte att få tillbaka.',
    removed: 'Borttaget',
  },
};
