import { Heading } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { HowCounted } from '@/components/definition/HowCounted';
import { useText } from '@/i18n/language';
import styles from './Comparison.module.css';
import type { Publication } from './queries';

/** Who has no place, and why: nobody is left out in silence. */
export function Absences({ absences, version }: { absences: Publication['absences']; version: number }) {
  const text = useText();
  const id = useId();
  if (absences.length === 0) return null;
  return (
    <section className={`card ${styles.size}`} aria-labelledby={id}>
      <div className={styles.top}>
        <Heading level={2} data-size="xs" id={id}>
          {text.comparison.absences}
        </Heading>
        <HowCounted name={text.comparison.absences} topics={['RANKING', 'SMALL_CELLS']} version={version} />
      </div>
      <dl className={styles.absences}>
        {absences.map(({ municipality, reason }) => (
          <div key={municipality.code}>
            <dt>{municipality.name}</dt>
            <dd>{text.comparison.reasons[reason]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
