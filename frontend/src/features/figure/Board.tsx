import { Basis } from '@/components/Basis';
import { ButtonLink } from '@/components/ButtonLink';
import { Empty } from '@/components/Empty';
import { useText } from '@/i18n/language';
import styles from './Board.module.css';
import { Departments } from './Departments';
import { Durations } from './Durations';
import { KeyFigures } from './KeyFigures';
import { MissingNotice } from './MissingNotice';
import { OverTime } from './OverTime';
import type { Figures } from './queries';
import type { FiguresSearch } from './search';
import { Trajectory } from './Trajectory';
import { WithheldNotice } from './WithheldNotice';

interface Props {
  whose: string;
  year: number;
  figures: Figures | undefined;
  /** Absent: the whole municipality. */
  departmentId?: string;
  /** What the address says about how the charts are shown. */
  search: FiguresSearch;
  onSearch: (search: FiguresSearch) => void;
}

/** The figures of a municipality or of a department in a year. */
export function Board({ whose, year, figures, departmentId, search, onSearch }: Props) {
  const text = useText();
  if (!figures) return <Empty heading={text.figures.emptyTitle(year)}>{text.figures.empty}</Empty>;
  const { measures, definitionVersion: version, withheld } = figures;
  const nothing = measures && measures.submitted === 0 && measures.implemented === 0;
  return (
    <div className={styles.board}>
      <Basis whose={whose} period={String(year)} version={version} headcount={figures} />
      {figures.missingHeadcounts > 0 && <MissingNotice figures={figures} year={year} />}
      {/* Said above already, with what to do about it. */}
      {withheld && withheld !== 'MISSING_HEADCOUNT' && <WithheldNotice reason={withheld} version={version} />}
      {nothing && (
        <Empty
          heading={text.figures.emptyTitle(year)}
          action={<ButtonLink to="/suggestions/new">{text.nav.write}</ButtonLink>}
        >
          {text.figures.empty}
        </Empty>
      )}
      {measures && !nothing && <KeyFigures {...{ figures, measures, counted: !departmentId }} />}
      <div className={styles.charts}>
        <Trajectory
          {...{ year, version, departmentId }}
          show={search.show ?? 'implemented'}
          onShow={(show) => onSearch({ ...search, show: show === 'submitted' ? show : undefined })}
        />
        <OverTime
          {...{ version, departmentId }}
          by={search.by ?? 'months'}
          onBy={(by) => onSearch({ ...search, by: by === 'months' ? undefined : by })}
        />
        {!departmentId && !nothing && (
          <>
            <Durations measure="DECIDED" {...{ year, version }} />
            <Durations measure="IMPLEMENTED" {...{ year, version }} />
          </>
        )}
      </div>
      <Departments {...{ year, version, departmentId }} />
    </div>
  );
}
