import { Heading } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { SheetTable } from '@/components/chart/SheetTable';
import { HowCounted } from '@/components/definition/HowCounted';
import { useLanguage, useText } from '@/i18n/language';
import { count, percent, ratio } from '@/i18n/numbers';
import styles from './Comparison.module.css';
import { sizeClassName } from './places';
import type { Publication } from './queries';

/** The network together, and each size class together. */
export function Totals({
  publication: { total, sizeClasses, definitionVersion },
}: {
  publication: Publication;
}) {
  const text = useText();
  const language = useLanguage();
  const id = useId();
  const numbers = (value: number) => count(value, language);
  const ratios = (value: number) => ratio(value, language);
  const shares = (value: number) => percent(value, language);
  const row = (name: string, { municipalities, measures }: typeof total) => [
    name,
    municipalities,
    measures.employees,
    measures.submittedPerEmployee,
    measures.implementedPerEmployee,
    measures.participation,
    measures.implementationRate,
  ];
  return (
    <section className={`card ${styles.size}`} aria-labelledby={id}>
      <div className={styles.top}>
        <Heading level={2} data-size="xs" id={id}>
          {text.comparison.totals}
        </Heading>
        <HowCounted
          name={text.comparison.totals}
          topics={['EMPLOYEES', 'SUBMITTED', 'IMPLEMENTED']}
          version={definitionVersion}
        />
      </div>
      <SheetTable
        caption={text.comparison.totals}
        sheet={{
          columns: [
            { label: text.comparison.group },
            { label: text.comparison.municipalities, format: numbers },
            { label: text.measures.employees, format: numbers },
            { label: text.measures.submittedPerEmployee, format: ratios },
            { label: text.measures.implementedPerEmployee, format: ratios },
            { label: text.measures.participation, format: shares },
            { label: text.measures.implementationRate, format: shares },
          ],
          rows: [
            row(text.comparison.wholeNetwork, total),
            ...sizeClasses.map((group) =>
              row(group.sizeClass ? sizeClassName(group.sizeClass, text, language) : '', group),
            ),
          ],
        }}
      />
    </section>
  );
}
