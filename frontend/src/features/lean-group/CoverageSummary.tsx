import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { CheckmarkCircleFillIcon, ExclamationmarkTriangleFillIcon, SleepIcon } from '@navikt/aksel-icons';
import { useId } from 'react';
import { useText } from '@/i18n/language';
import styles from './Coverage.module.css';
import type { Coverage } from './queries';
import type { Summary } from './tree';

interface Props extends Summary {
  days: number;
  /** Absent for those who may not. */
  onAdd?: (coverage: Coverage) => void;
}

/** How it stands, in sentences; what is missing first, and put right from here. */
export function CoverageSummary({ all, missing, silent, days, onAdd }: Props) {
  const text = useText();
  const words = text.leanGroup.coverage;
  const id = useId();
  const companies = missing.filter(({ kind }) => kind === 'COMPANY').length;
  return (
    <>
      <section className={`card ${styles.summary}`}>
        {all > 0 && (
          <Paragraph className={`${styles.figure} ${missing.length ? styles.lacking : styles.good}`}>
            {missing.length ? (
              <ExclamationmarkTriangleFillIcon aria-hidden="true" />
            ) : (
              <CheckmarkCircleFillIcon aria-hidden="true" />
            )}
            {missing.length
              ? `${words.having(all - missing.length, all)} ${words.lacking(missing.length - companies, companies)}`
              : words.all}
          </Paragraph>
        )}
        <Paragraph>
          <SleepIcon aria-hidden="true" />
          {silent ? words.silentOnes(silent, days) : words.noneSilent(days)}
        </Paragraph>
      </section>
      {missing.length > 0 && (
        <section className="stack" aria-labelledby={id}>
          <Heading level={2} data-size="xs" id={id}>
            {words.missing}
          </Heading>
          <ul className={`unlisted ${styles.lacks}`}>
            {missing.map((coverage) => (
              <li key={coverage.department.id} className={`card ${styles.missing}`}>
                <div>
                  <strong>{coverage.department.name}</strong>
                  <span className="subtle small">{text.departmentKinds[coverage.kind]}</span>
                </div>
                {onAdd && (
                  <Button
                    className="no-print"
                    aria-label={words.addFor(coverage.department.name)}
                    onClick={() => onAdd(coverage)}
                  >
                    {words.add}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
