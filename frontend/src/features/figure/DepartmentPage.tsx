import { PencilBoardIcon } from '@navikt/aksel-icons';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { ButtonLink } from '@/components/ButtonLink';
import { PageHeading } from '@/components/PageHeading';
import { presentPeriod, yearOf } from '@/components/period';
import { useNow } from '@/components/useNow';
import { useText } from '@/i18n/language';
import { useMunicipalityCode } from '@/transport/myself';
import { AtTheBoard } from './AtTheBoard';
import { Board } from './Board';
import { BoardTools } from './BoardTools';
import { departmentQuery, yearQuery } from './queries';

const route = getRouteApi('/signed-in/numbers/figures/departments/$departmentId');

/** A department's own board: its figures with everything below it. */
export function DepartmentPage() {
  const text = useText();
  const code = useMunicipalityCode();
  const { departmentId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const present = yearOf(presentPeriod('YEAR', useNow()));
  const year = search.year ?? present;
  const department = useSuspenseQuery(departmentQuery(code, departmentId)).data;
  const figures = useSuspenseQuery(yearQuery(code, year, departmentId)).data[0];
  return (
    <>
      <PageHeading
        title={department.name}
        above={
          <nav className="row no-print" aria-label={text.figures.above}>
            <Link className="ds-link" to="/figures" search={{ year: search.year }}>
              {text.figures.title}
            </Link>
            {department.parentId && (
              <Link
                className="ds-link"
                to="/figures/departments/$departmentId"
                params={{ departmentId: department.parentId }}
                search={{ year: search.year }}
              >
                {department.path.at(-2)}
              </Link>
            )}
          </nav>
        }
        lead={text.figures.departmentLead}
        beside={
          <>
            <BoardTools
              {...{ year, present }}
              onYear={(chosen) => navigate({ search: { ...search, year: chosen } })}
            />
            <ButtonLink
              to="/departments/$departmentId/board"
              params={{ departmentId }}
              variant="secondary"
              className="no-print"
            >
              <PencilBoardIcon aria-hidden="true" />
              {text.board.toBoard}
            </ButtonLink>
          </>
        }
      >
        {department.name}
      </PageHeading>
      <Board
        key={departmentId}
        whose={department.path.join(' › ')}
        departmentId={departmentId}
        year={year}
        figures={figures}
        search={search}
        onSearch={(changed) => navigate({ search: changed, resetScroll: false })}
      />
      <AtTheBoard name={department.name} links={department._links} />
    </>
  );
}
