import type { CSSProperties } from 'react';
import { RecordTable } from '@/components/chart/RecordTable';
import { useText } from '@/i18n/language';
import { Ball } from './Ball';
import { quarters, trainedIn, type DepartmentTraining } from './coverage';
import styles from './Coverage.module.css';
import type { TrainingKind } from './search';

interface Props {
  rows: DepartmentTraining[];
  kinds: TrainingKind[];
}

/** Departments by kinds of training: how many have it, as a sign, a shade and a number. */
export function HeatTable({ rows, kinds }: Props) {
  const text = useText();
  const words = text.training.trained;
  const top = Math.min(...rows.map(({ depth }) => depth));
  return (
    <RecordTable
      caption={words.where}
      columns={[{ label: words.department }, ...kinds.map((kind) => ({ label: text.training.kinds[kind] }))]}
      rows={rows.map((row) => ({
        key: row.department.id,
        cells: [
          <div className={styles.department} style={{ '--depth': row.depth - top } as CSSProperties}>
            {row.department.name}
            <span className="subtle small">{words.persons(row.persons)}</span>
          </div>,
          ...kinds.map((kind) =>
            row.persons > 0 ? <Cell trained={trainedIn(row, kind)} persons={row.persons} /> : undefined,
          ),
        ],
      }))}
    />
  );
}

function Cell({ trained, persons }: { trained: number; persons: number }) {
  const words = useText().training.trained;
  const level = quarters(trained, persons);
  return (
    <span
      className={`${styles.cell} ${trained ? '' : styles.missing}`}
      style={{ '--shade': `${level * 8}%` } as CSSProperties}
    >
      <Ball quarters={level} />
      <strong aria-hidden="true">{trained}</strong>
      <span className="visually-hidden">
        {trained ? words.of(trained, persons) : words.nobodyOf(persons)}
      </span>
    </span>
  );
}
