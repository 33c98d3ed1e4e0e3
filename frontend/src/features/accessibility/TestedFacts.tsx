import { useLanguage, useText } from '@/i18n/language';
import { isLanguage } from '@/i18n/language';
import styles from './AccessibilityPage.module.css';
import type { Results } from './results';

/** The numbers of the run. */
export function TestedFacts({ results }: { results: Results }) {
  const text = useText();
  const words = text.accessibility;
  const language = useLanguage();
  const listed = (items: string[]) => new Intl.ListFormat(language, { type: 'conjunction' }).format(items);
  const number = new Intl.NumberFormat(language);
  const facts = [
    [words.facts.pages, number.format(results.pages)],
    [words.facts.looks, number.format(results.looks)],
    [
      words.facts.languages,
      listed(results.languages.map((one) => (isLanguage(one) ? text.app.languages[one] : one))),
    ],
    [words.facts.widths, listed(results.widths.map((width) => words.pixels(number.format(width))))],
    [words.facts.schemes, listed(results.schemes.map((one) => (one === 'dark' ? words.dark : words.light)))],
    [words.facts.rules, words.rules(results.axe)],
    [words.facts.faults, number.format(results.violations.length)],
  ] as const;
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
