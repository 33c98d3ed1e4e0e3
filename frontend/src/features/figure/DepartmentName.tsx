import { Link } from '@tanstack/react-router';
import { useText } from '@/i18n/language';
import styles from './Board.module.css';
import type { DepartmentFigures } from './queries';

interface Props {
  row: DepartmentFigures;
  year: number;
}

/** A department as the way to its own board, and what kind it is. */
export function DepartmentName({ row: { department, kind, hasDepartments }, year }: Props) {
  const text = useText();
  return (
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
  );
}
