import { Alert, Button, Heading, Tag } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import type { components } from '@/client/schema';
import { RecordTable } from '@/components/chart/RecordTable';
import { useText } from '@/i18n/language';
import styles from './Import.module.css';

type Report = components['schemas']['DepartmentImportReport'];

const colours = { CREATED: 'success', CHANGED: 'warning', UNCHANGED: 'neutral', REJECTED: 'danger' } as const;
const order = ['REJECTED', 'CREATED', 'CHANGED', 'UNCHANGED'] as const;
/** So many rows are drawn at a time; a file may have thousands. */
const step = 100;

/** What the file did, or would do: the sums, then row by row, faults first. */
export function ImportReport({ report }: { report: Report }) {
  const text = useText();
  const words = text.organisation.import;
  const id = useId();
  const [shown, setShown] = useState(step);
  const { summary, applied } = report;
  const rows = order.flatMap((outcome) => report.rows.filter((row) => row.outcome === outcome));
  const counts = applied ? words.countsApplied : words.counts;
  const verdict = applied
    ? words.applied
    : summary.rejected > 0
      ? words.faulty
      : summary.created + summary.changed > 0
        ? words.tried
        : words.same;
  return (
    <section className="stack" aria-labelledby={id}>
      <Alert data-color={applied ? 'success' : summary.rejected > 0 ? 'danger' : 'info'} role="status">
        {verdict}
      </Alert>
      <ul className={`unlisted ${styles.counts}`}>
        {(['created', 'changed', 'unchanged', 'rejected'] as const).map((kind) => (
          <li key={kind} className={styles.count}>
            {counts[kind](summary[kind])}
          </li>
        ))}
      </ul>
      <Heading level={2} data-size="xs" id={id}>
        {words.report}
      </Heading>
      <RecordTable
        caption={words.report}
        columns={[
          { label: words.row, number: true },
          { label: words.code },
          { label: words.outcome },
          { label: words.reasons },
        ]}
        rows={rows.slice(0, shown).map(({ row, code, outcome, invalidParameters = [] }) => ({
          key: String(row),
          cells: [
            row,
            code || undefined,
            <Tag data-size="sm" data-color={colours[outcome]}>
              {words.outcomes[outcome]}
            </Tag>,
            invalidParameters.map(({ property, reason }) => words.columnFault(property, reason)).join(' ') ||
              undefined,
          ],
        }))}
      />
      {rows.length > shown && (
        <div>
          <Button variant="secondary" onClick={() => setShown(shown + step)}>
            {text.common.more}
          </Button>
        </div>
      )}
    </section>
  );
}
