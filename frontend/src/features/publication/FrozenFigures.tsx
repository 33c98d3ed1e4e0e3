import { Paragraph } from '@digdir/designsystemet-react';
import type { components } from '@/client/schema';
import { useLanguage, useText } from '@/i18n/language';
import { count, percent, ratio } from '@/i18n/numbers';
import styles from './SignOff.module.css';

/** The measures of a period as a plain list: what a signature stands for. */
export function FrozenFigures({ figures }: { figures: components['schemas']['Figures'] }) {
  const text = useText();
  const language = useLanguage();
  const { measures } = figures;
  if (!measures) return <Paragraph>{text.figures.noFigure}</Paragraph>;
  const value = (number: number | undefined, format: typeof count) =>
    number === undefined ? text.figures.noFigure : format(number, language);
  const days = (number: number | undefined) => number !== undefined && text.measures.days(number);
  const facts = [
    [text.measures.employees, value(measures.employees, count)],
    [text.measures.submitted, value(measures.submitted, count)],
    [text.measures.implemented, value(measures.implemented, count)],
    [text.measures.submittedPerEmployee, value(measures.submittedPerEmployee, ratio)],
    [text.measures.implementedPerEmployee, value(measures.implementedPerEmployee, ratio)],
    [text.measures.participation, value(measures.participation, percent)],
    [text.measures.implementationRate, value(measures.implementationRate, percent)],
    [text.measures.daysToDecision, days(measures.medianDaysToDecision) || text.figures.noFigure],
    [text.measures.daysToImplementation, days(measures.medianDaysToImplementation) || text.figures.noFigure],
  ] as const;
  return (
    <dl className={styles.figures}>
      {facts.map(([name, shown]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className={shown === text.figures.noFigure ? styles.none : undefined}>{shown}</dd>
        </div>
      ))}
    </dl>
  );
}
