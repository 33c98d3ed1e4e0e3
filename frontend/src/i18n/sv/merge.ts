export const merge = {
  title: 'För samman förslag',
  back: (title: string) => `Tillbaka till ”${title}”`,
  findLead: (title: string) => `Vilket förslag handlar om samma sak som ”${title}”?`,
  search: 'Sök ett annat förslag',
  alike: 'Liknar det här',
  noneAlike: 'Inget förslag liknar det här. Sök med ett ord du minns.',
  found: 'Träffar',
  noneFound: 'Inget förslag har de orden. Pröva ett annat ord.',
  compare: 'Är det samma förslag?',
  compareLead: 'Läs båda. Ingenting händer förrän du trycker på knappen längst ned.',
  which: 'Vilket förslag ska vara kvar?',
  onlyThis: 'Så här blir det',
  keep: 'Det här är kvar',
  stays: 'Det här är kvar',
  goes: 'Det här går upp i det andra',
  differs: 'Skiljer sig',
  nothing: 'Inget skrivet',
  parts: {
    title: 'Rubrik',
    problem: 'Problemet',
    idea: 'Idén',
    expectedEffect: 'Hoppas på',
    unit: 'Enhet',
    authors: 'Från',
    submitted: 'Skrivet',
    supports: 'Stödjer',
    comments: 'Kommentarer',
  },
  happens: 'Det här händer',
  lives: (staying: string, going: string) =>
    `”${staying}” lever vidare. ”${going}” får läget Sammanfört och visar vägen dit.`,
  authorsToo: 'Alla som hade idén nämns, och de får veta det.',
  supportsToo: (count: number) =>
    count === 0
      ? 'Stöd räknas ihop. Ingen räknas två gånger.'
      : count === 1
        ? 'Den som stödjer det ena stödjer nu det andra. Ingen räknas två gånger.'
        : `De ${count} som stödjer det ena stödjer nu det andra. Ingen räknas två gånger.`,
  commentsToo: (count: number) =>
    count === 0
      ? 'Kommentarer visas på samma ställe.'
      : count === 1
        ? 'Kommentaren följer med.'
        : `De ${count} kommentarerna följer med.`,
  picturesStay: 'Bilder finns kvar på sitt eget förslag.',
  canUndo: 'Du kan ångra. Då går allt tillbaka dit det hörde.',
  send: 'För samman',
  done: 'Förslagen är sammanförda.',
  another: 'Välj ett annat förslag',
  impossible:
    'De här två går inte att föra samman. Det ena är redan sammanfört, återtaget eller genomfört, eller hör till en annan chef.',
  livesOnIn: 'Slogs ihop med och lever vidare i',
  mergedWith: 'Slogs ihop med',
  undo: 'Ångra',
  undoOf: (title: string) => `Ångra sammanföringen med ”${title}”`,
};
