import { Table } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useLanguage, useText } from '@/i18n/language';
import { count, percent, ratio } from '@/i18n/numbers';
import styles from './Board.module.css';
import type { DepartmentFigures } from './queries';

interface Props {
  row: DepartmentFigures;
  year: number;
}

export function DepartmentRow({
  row: { department, kind, measures, withheld, hasDepartments },
  year,
}: Props) {
  const text = useText();
  const language = useLanguage();
  const cell = (value: number | undefined, format: typeof count) =>
    value === undefined ? '–' : format(value, language);
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">
        <div className={styles.department}>
          <Link
            className="ds-link"
            to="/figures/departments/$departmentId"
            params={{ departmentId: department.id }}
            search={{ year }}
          >
            {department.name}
          </Link>
          <span className="subtle small">
            {[text.departmentKinds[kind], hasDepartments && text.figures.hasMore].filter(Boolean).join(' · ')}
          </span>
        </div>
      </Table.HeaderCell>
      {withheld ? (
        <Table.Cell colSpan={6} className={styles.withheld}>
          {text.figures.withheldShort[withheld]}
        </Table.Cell>
      ) : (
        <>
          <Table.Cell data-number>{cell(measures?.employees, count)}</Table.Cell>
          <Table.Cell data-number>{cell(measures?.submitted, count)}</Table.Cell>
          <Table.Cell data-number>{cell(measures?.submittedPerEmployee, ratio)}</Table.Cell>
          <Table.Cell data-number>{cell(measures?.implemented, count)}</Table.Cell>
          <Table.Cell data-number>{cell(measures?.implementedPerEmployee, ratio)}</Table.Cell>
          <Table.Cell data-number>{cell(measures?.participation, percent)}</Table.Cell>
        </>
      )}
    </Table.Row>
  );
}
