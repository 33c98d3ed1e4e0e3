import { Link } from '@tanstack/react-router';
import { useLanguage, useText } from '@/i18n/language';
import { count, percent, ratio } from '@/i18n/numbers';
import styles from './Board.module.css';
import { KeyFigure } from './KeyFigure';
import type { Figures } from './queries';
import { TargetReached } from './TargetReached';

interface Props {
  figures: Figures;
  measures: NonNullable<Figures['measures']>;
  /** Whether the suggestions behind the figures can be opened. */
  counted: boolean;
}

export function KeyFigures({ figures, measures, counted }: Props) {
  const text = useText();
  const language = useLanguage();
  const { definitionVersion: version, period, target, complete } = figures;
  const days = (value: number | undefined) => value !== undefined && text.measures.days(value);
  const perEmployee = (value: number | undefined) => value !== undefined && ratio(value, language);
  const share = (value: number | undefined) => value !== undefined && percent(value, language);
  const shown = (measure: 'SUBMITTED' | 'IMPLEMENTED') =>
    counted && (
      <Link className="ds-link no-print" to="/figures/counted" search={{ period, measure }}>
        {text.figures.showCounted[measure]}
      </Link>
    );
  return (
    <section className={styles.keys} aria-label={text.figures.keys}>
      <KeyFigure
        name={text.measures.implementedPerEmployee}
        topics={['IMPLEMENTED', 'EMPLOYEES']}
        value={perEmployee(measures.implementedPerEmployee)}
        meaning={text.figures.implementedMeaning(count(measures.implemented, language))}
        version={version}
        large
      >
        <TargetReached
          {...{ version, complete }}
          name={text.measures.implementedPerEmployee}
          figure={measures.implementedPerEmployee}
          target={target?.implementedPerEmployee}
          expected={target?.expectedImplementedPerEmployee}
          share={target?.implementedShare}
        />
        {shown('IMPLEMENTED')}
      </KeyFigure>
      <KeyFigure
        name={text.measures.submittedPerEmployee}
        topics={['SUBMITTED', 'EMPLOYEES']}
        value={perEmployee(measures.submittedPerEmployee)}
        meaning={text.figures.submittedMeaning(count(measures.submitted, language))}
        version={version}
        large
      >
        <TargetReached
          {...{ version, complete }}
          name={text.measures.submittedPerEmployee}
          figure={measures.submittedPerEmployee}
          target={target?.submittedPerEmployee}
          expected={target?.expectedSubmittedPerEmployee}
          share={target?.submittedShare}
        />
        {shown('SUBMITTED')}
      </KeyFigure>
      <KeyFigure
        name={text.measures.participation}
        topics={['PARTICIPATION']}
        value={share(measures.participation)}
        meaning={text.figures.participationMeaning(count(measures.authors, language))}
        version={version}
      />
      <KeyFigure
        name={text.measures.implementationRate}
        topics={['IMPLEMENTATION_RATE']}
        value={share(measures.implementationRate)}
        meaning={text.figures.rateMeaning}
        version={version}
      />
      <KeyFigure
        name={text.measures.daysToDecision}
        topics={['DURATIONS']}
        value={days(measures.medianDaysToDecision)}
        meaning={
          measures.ninetiethPercentileDaysToDecision !== undefined &&
          text.figures.ninetyDecided(measures.ninetiethPercentileDaysToDecision)
        }
        version={version}
      />
      <KeyFigure
        name={text.measures.daysToImplementation}
        topics={['DURATIONS']}
        value={days(measures.medianDaysToImplementation)}
        meaning={
          measures.ninetiethPercentileDaysToImplementation !== undefined &&
          text.figures.ninetyImplemented(measures.ninetiethPercentileDaysToImplementation)
        }
        version={version}
      />
    </section>
  );
}
