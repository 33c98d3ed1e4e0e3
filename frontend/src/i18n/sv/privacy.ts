export const privacy = {
  title: 'Så används dina uppgifter',
  lead: 'Kort och rakt: vad som sparas, varför, vem som ser det och hur länge.',
  kept: {
    heading: 'Det här sparas',
    points: {
      person: 'Ditt namn, din mejladress och din enhet, som inloggningen ger dem. Namnet kan du rätta.',
      written: 'Det du skriver: förslag, kommentarer, anteckningar och bilder.',
      done: 'Det du gör: vem som svarade, beslutade och genomförde, och när.',
      chosen: 'Det du följer och stöder, och hur du vill få veta.',
    },
    never: 'Aldrig personnummer, och inget om vad du läser.',
  },
  why: {
    heading: 'Varför',
    points: {
      answer: 'För att varje förslag ska få svar, bli gjort och kunna räknas.',
      ground:
        'Kommunen gör det som en del av sin uppgift att utveckla verksamheten. Det bygger inte på samtycke, och därför finns inget att kryssa i.',
    },
  },
  who: {
    heading: 'Vem som ser det',
    points: {
      colleagues: 'Kollegor i kommunen ser förslag, kommentarer och vem som har skrivit dem.',
      blind: 'Värderar kommunen utan namn, visas avsändaren först efter beslutet.',
      notes: 'Interna anteckningar ser bara de som svarar på förslaget.',
      network: 'Andra kommuner i nätverket ser siffror. Aldrig en text, aldrig ett namn.',
      examples: 'Ett gott exempel kan delas med andra. Ditt namn står där bara om du själv vill.',
      record: 'Ett förslag är en allmän handling när det är beslutat. Den som ber om det kan få läsa det.',
    },
    never: 'Ingen rangordnas vid namn.',
  },
  long: {
    heading: 'Hur länge',
    points: {
      names:
        'Kommunen beslutar hur länge namn och annat sparas. Sedan finns förslaget och siffrorna kvar, men inte vem.',
      device: 'Det du skriver utan nät ligger på telefonen tills det har skickats, och högst sju dagar.',
    },
    rules: 'Det här har kommunen beslutat',
    none: 'Kommunen har inte beslutat något än. Tills dess sparas allt.',
  },
  secret: {
    heading: 'Skyddade personuppgifter',
    text: 'Har du skyddade personuppgifter visas ditt namn aldrig för andra. Där det skulle stå står ”Någon”, och ingen kan söka fram dig. Säg till administratören i din kommun om det inte blir så.',
  },
  rights: {
    heading: 'Det här kan du göra',
    points: {
      data: 'Hämta allt som är sparat om dig, som en fil.',
      name: 'Rätta ditt namn.',
      ask: 'Fråga kommunens dataskyddsombud om du vill veta mer eller få något borttaget.',
    },
    link: 'Till Om mig',
  },
};
