import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { CheckmarkCircleIcon, TableIcon } from '@navikt/aksel-icons';
import { Empty } from '@/components/Empty';
import { Filter } from '@/components/Filter';
import { useText } from '@/i18n/language';
import { Ball } from './Ball';
import { kindsOf, lacks, withMissing, type DepartmentTraining } from './coverage';
import styles from './Coverage.module.css';
import { HeatTable } from './HeatTable';

interface Props {
  rows: DepartmentTraining[];
  only: 'missing' | undefined;
  onOnly: (only: 'missing' | undefined) => void;
}

/** Which departments lack which training. */
export function WhereMissing({ rows, only, onOnly }: Props) {
  const text = useText();
  const words = text.training.trained;
  const kinds = kindsOf(rows);
  const shown = only ? withMissing(rows, kinds) : rows;
  const inUse = rows.filter(({ persons }) => persons > 0);
  if (kinds.length === 0) {
    return (
      <Empty heading={words.emptyTitle} icon={<TableIcon />}>
        {words.empty}
      </Empty>
    );
  }
  return (
    <section className={`card ${styles.coverage}`} aria-labelledby="where">
      <div className={styles.top}>
        <Heading id="where" level={2} data-size="xs">
          {words.where}
        </Heading>
        <Filter
          label={words.show}
          value={only ?? 'all'}
          options={[
            { value: 'all', label: words.everything },
            { value: 'missing', label: words.missing },
          ]}
          onChange={(value) => onOnly(value === 'missing' ? value : undefined)}
        />
      </div>
      {inUse.length > 1 && (
        <ul className={`unlisted ${styles.lacking}`}>
          {kinds.map((kind) => (
            <li key={kind}>
              {words.lacking(
                text.training.kinds[kind],
                inUse.filter((row) => lacks(row, kind)).length,
                inUse.length,
              )}
            </li>
          ))}
        </ul>
      )}
      <ul className={`unlisted small ${styles.legend}`} aria-label={words.legend}>
        {([0, 1, 2, 3, 4] as const).map((level) => (
          <li key={level}>
            <Ball quarters={level} />
            {words.levels[level]}
          </li>
        ))}
      </ul>
      {shown.length > 0 ? (
        <HeatTable rows={shown} kinds={kinds} />
      ) : (
        <Empty heading={words.nothingMissing} icon={<CheckmarkCircleIcon />} />
      )}
      <Paragraph className="subtle small">{words.below}</Paragraph>
    </section>
  );
}
