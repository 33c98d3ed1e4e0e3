import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { DownloadIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { RecordTable } from '@/components/chart/RecordTable';
import { saveSheet } from '@/components/chart/sheet';
import { HowCounted } from '@/components/definition/HowCounted';
import { Failure } from '@/components/Failure';
import { Pending } from '@/components/Pending';
import { useLanguage, useText } from '@/i18n/language';
import { count, percent, ratio } from '@/i18n/numbers';
import { useMunicipalityCode } from '@/transport/myself';
import styles from './Board.module.css';
import { DepartmentName } from './DepartmentName';
import { departmentFiguresQuery, type DepartmentFigures } from './queries';

interface Props {
  year: number;
  version: number;
  departmentId?: string;
}

/** The departments below, each a way to its own board. What is withheld says why. */
export function Departments({ year, version, departmentId }: Props) {
  const text = useText();
  const language = useLanguage();
  const id = useId();
  const code = useMunicipalityCode();
  const { data, error, refetch } = useQuery(departmentFiguresQuery(code, String(year), departmentId));
  if (error) return <Failure error={error} retry={() => void refetch()} />;
  if (!data) return <Pending />;
  if (data.length === 0) return null;
  const reasons = [...new Set(data.flatMap(({ withheld }) => withheld ?? []))];
  const columns = [
    text.figures.department,
    text.measures.employees,
    text.measures.submitted,
    text.measures.submittedPerEmployee,
    text.measures.implemented,
    text.measures.implementedPerEmployee,
    text.measures.participation,
  ];
  const shown = (value: number | undefined, format: typeof count) =>
    value === undefined ? undefined : format(value, language);
  const cellsOf = (row: DepartmentFigures) => {
    const name = <DepartmentName row={row} year={year} />;
    const { measures, withheld } = row;
    if (withheld) {
      return [name, <span className={styles.withheld}>{text.figures.withheldShort[withheld]}</span>];
    }
    return [
      name,
      shown(measures?.employees, count),
      shown(measures?.submitted, count),
      shown(measures?.submittedPerEmployee, ratio),
      shown(measures?.implemented, count),
      shown(measures?.implementedPerEmployee, ratio),
      shown(measures?.participation, percent),
    ];
  };
  const save = () =>
    saveSheet(
      {
        columns: [...columns, text.figures.notShown].map((label) => ({ label })),
        rows: data.map(({ department, measures, withheld }) => [
          department.name,
          measures?.employees,
          measures?.submitted,
          measures?.submittedPerEmployee,
          measures?.implemented,
          measures?.implementedPerEmployee,
          measures?.participation,
          withheld && text.figures.withheldShort[withheld],
        ]),
      },
      `${text.figures.departmentsFile}-${year}`,
    );
  return (
    <section className={`card ${styles.departments}`} aria-labelledby={id}>
      <div className={styles.name}>
        <Heading level={2} data-size="xs" id={id}>
          {departmentId ? text.figures.departmentsBelow : text.figures.departments}
        </Heading>
        <HowCounted
          name={text.figures.departments}
          topics={['DEPARTMENTS', 'SMALL_CELLS']}
          version={version}
        />
      </div>
      <RecordTable
        caption={text.figures.departments}
        columns={columns.map((label, column) => ({ label, number: column > 0 }))}
        rows={data.map((row) => ({ key: row.department.id, cells: cellsOf(row) }))}
      />
      {reasons.length > 0 && (
        <ul className={`unlisted small subtle ${styles.reasons}`}>
          {reasons.map((reason) => (
            <li key={reason}>
              <strong>{`${text.figures.withheldShort[reason]}: `}</strong>
              {text.figures.withheld[reason]}
            </li>
          ))}
        </ul>
      )}
      <Paragraph className="no-print">
        <Button variant="secondary" data-size="sm" onClick={() => void save()}>
          <DownloadIcon aria-hidden="true" />
          {text.chart.download}
        </Button>
      </Paragraph>
    </section>
  );
}
