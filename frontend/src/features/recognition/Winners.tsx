import { Heading } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { periodName } from '@/components/period';
import { useLanguage, useText } from '@/i18n/language';
import { byYear } from './nominees';
import type { Award } from './queries';
import styles from './Recognition.module.css';

/** The other winners, year by year. */
export function Winners({ awards }: { awards: Award[] }) {
  const text = useText();
  const language = useLanguage();
  const words = text.recognition.awards;
  const id = useId();
  if (awards.length === 0) return null;
  return (
    <section className="stack" aria-labelledby={id}>
      <Heading level={2} data-size="xs" id={id}>
        {words.earlier}
      </Heading>
      {byYear(awards).map(({ year, awards: inIt }) => (
        <div key={year} className="card stack">
          <Heading level={3} data-size="2xs">
            {year}
          </Heading>
          <ul className={`unlisted ${styles.winners}`}>
            {inIt.map(({ id: award, period, goodExample, departmentName, motivation }) => {
              const named = periodName(period, text, language);
              return (
                <li key={award}>
                  <span className="subtle small">
                    {period.length === 4 ? words.ofYear(named) : words.ofMonth(named)}
                  </span>
                  <Link
                    className="ds-link"
                    to="/good-examples/$goodExampleId"
                    params={{ goodExampleId: goodExample.id }}
                  >
                    {[goodExample.title, departmentName].filter(Boolean).join(', ')}
                  </Link>
                  <span className="written">{motivation}</span>
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </section>
  );
}
