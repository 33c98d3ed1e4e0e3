export const accessibility = {
  title: 'Tillgänglighetsredogörelse',
  lead: 'Alla ska kunna lämna ett förslag och följa vad som händer med det. Här står hur långt Stegvis har kommit.',
  howFar: 'Så tillgängligt är Stegvis',
  partly:
    'Stegvis är delvis förenligt med WCAG 2.2 på nivå AA och med lagen om tillgänglighet till digital offentlig service.',
  noneFound:
    'Den senaste granskningen hittade inga brister. Den görs av ett program, som inte hittar allt. Därför säger vi ”delvis” tills människor också har granskat allt.',
  someFound: 'Den senaste granskningen hittade brister. De står här nedanför.',
  faults: 'Det som inte fungerar än',
  onPages: (pages: number) => (pages === 1 ? 'På 1 sida' : `På ${pages} sidor`),
  howTested: 'Så har vi granskat',
  tested: (day: string) =>
    `Vi granskar själva, med programmet axe i en riktig webbläsare. Senast var ${day}.`,
  incomplete: 'Den granskningen gällde bara några av sidorna.',
  facts: {
    pages: 'Olika sidor',
    looks: 'Granskningar av en sida',
    languages: 'Språk',
    widths: 'Skärmens bredd',
    schemes: 'Utseende',
    rules: 'Regler',
    faults: 'Slag av brister',
  },
  pixels: (width: string) => `${width} bildpunkter`,
  light: 'ljust',
  dark: 'mörkt',
  rules: (axe: string) => `WCAG 2.0, 2.1 och 2.2, nivå A och AA (axe ${axe})`,
  otherTests:
    'Att skriva och skicka in ett förslag med enbart tangentbord prövas också, i ett test som ett program kör.',
  notTested: 'Bilder och texter som människor lägger in kan ha brister som vi inte ser.',
  report: 'Berätta om något inte fungerar',
  reportTo:
    'Säg till din chef, eller till den som har hand om Stegvis i din kommun. Kommunen ansvarar för att du får hjälp.',
  reportWhat:
    'Berätta vilken sida det gäller och vad som hände. Du kan också be att få innehållet på ett annat sätt.',
  authority: 'Om du inte får hjälp',
  authorityLead: 'Då kan du anmäla det till myndigheten som har tillsyn.',
  authorities: {
    digg: 'I Sverige: anmäl bristande tillgänglighet till Digg, Myndigheten för digital förvaltning',
    uutilsynet: 'I Norge: Uutilsynet, Tilsynet for universell utforming av ikt',
  },
};
