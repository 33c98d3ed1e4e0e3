import type { components } from '@/client/schema';
import { useLanguage, useText } from '@/i18n/language';
import { count } from '@/i18n/numbers';
import styles from './Parameters.module.css';

/** What may differ between versions, as a short list. */
export function Parameters({ definition }: { definition: components['schemas']['Definition'] }) {
  const text = useText();
  const language = useLanguage();
  const words = text.definition.parameter;
  const day = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2000, definition.referenceMonth - 1, definition.referenceDay)),
  );
  const facts = [
    [words.periods, definition.periodKinds.map((kind) => text.period.kinds[kind]).join(', ')],
    [words.basis, text.definition.bases[definition.basis]],
    [words.day, text.definition.dayBefore(day)],
    [words.companies, definition.companiesIncluded ? text.common.yes : text.common.no],
    [words.regret, text.definition.hours(definition.regretHours)],
    [words.fewest, text.definition.fewest(definition.minimumEmployees, definition.minimumAuthors)],
    [
      words.classes,
      definition.sizeClassLimits.length
        ? definition.sizeClassLimits.map((limit) => count(limit, language)).join(' · ')
        : text.definition.oneClass,
    ],
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
