/** What many looks come to: the numbers of the accessibility statement. */
export function resultsOf(looks, { date, complete }) {
  const distinct = (values) => [...new Set(values)];
  const violations = new Map();
  for (const { page, faults } of looks)
    for (const { rule, help } of faults) {
      const known = violations.get(rule) ?? { rule, help, pages: new Set() };
      known.pages.add(page);
      violations.set(rule, known);
    }
  return {
    date,
    axe: looks.at(-1)?.axe ?? '',
    complete,
    pages: distinct(looks.map(({ page }) => page)).length,
    looks: looks.length,
    languages: ['sv', 'nb', 'en'].filter((one) => looks.some(({ language }) => language === one)),
    widths: distinct(looks.map(({ width }) => width)).sort((one, other) => one - other),
    schemes: distinct(looks.map(({ scheme }) => scheme))
      .sort()
      .reverse(),
    violations: [...violations.values()].map(({ pages, ...fault }) => ({ ...fault, pages: pages.size })),
  };
}
