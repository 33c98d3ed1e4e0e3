import { Button, Details, Heading } from '@digdir/designsystemet-react';
import { DownloadIcon } from '@navikt/aksel-icons';
import { Suspense, useId, useState, type ReactNode } from 'react';
import { useText } from '@/i18n/language';
import styles from './Chart.module.css';
import { saveSheet, type Sheet } from './sheet';
import { SheetTable } from './SheetTable';

interface Props {
  heading: string;
  /** The way to the definition. */
  how: ReactNode;
  /** What the chart shows, in words. */
  lead?: ReactNode;
  controls?: ReactNode;
  sheet: Sheet;
  fileName: string;
  children: ReactNode;
}

/** A chart with its words, its definition and the table behind it. */
export function ChartCard({ heading, how, lead, controls, sheet, fileName, children }: Props) {
  const text = useText();
  const id = useId();
  const [behind, setBehind] = useState(false);
  return (
    <section className={`card ${styles.card}`} aria-labelledby={id}>
      <div className={styles.top}>
        <Heading level={2} data-size="2xs" id={id}>
          {heading}
        </Heading>
        {how}
      </div>
      {lead}
      {controls && <div className="no-print">{controls}</div>}
      <figure className={styles.figure} aria-labelledby={id}>
        <Suspense fallback={<div className={styles.waiting} aria-hidden="true" />}>{children}</Suspense>
      </figure>
      <Details className={styles.behind} open={behind} onToggle={() => setBehind(!behind)}>
        <Details.Summary>{text.chart.asTable}</Details.Summary>
        <Details.Content className="stack">
          {/* Drawn when somebody opens it: a table may be as long as the organisation. */}
          {behind && <SheetTable sheet={sheet} caption={heading} />}
          <div className="no-print">
            <Button variant="secondary" data-size="sm" onClick={() => void saveSheet(sheet, fileName)}>
              <DownloadIcon aria-hidden="true" />
              {text.chart.download}
            </Button>
          </div>
        </Details.Content>
      </Details>
    </section>
  );
}
