import { Button } from '@digdir/designsystemet-react';
import { MagnifyingGlassIcon, MonitorIcon } from '@navikt/aksel-icons';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useRef, useState } from 'react';
import { ButtonLink } from '@/components/ButtonLink';
import { Empty } from '@/components/Empty';
import { PageHeading } from '@/components/PageHeading';
import { useText } from '@/i18n/language';
import { useChanges } from '@/transport/changes';
import { useMunicipalityCode } from '@/transport/myself';
import styles from './Board.module.css';
import { chosenOf, withMoving, type Arrival } from './columns';
import { Columns } from './Columns';
import { EmptyBoard } from './EmptyBoard';
import { Live } from './Live';
import type { Steps } from './moves';
import { boardQuery, readAnew } from './queries';
import { isFiltered, type BoardSearch } from './search';
import { Tools } from './Tools';
import { useArrivals } from './useArrivals';
import { useMoving } from './useMoving';
import { useSpoken } from './useSpoken';
import { Wall } from './Wall';

const route = getRouteApi('/signed-in/departments/$departmentId/board');
/** What this person did is said by itself; its echo from the server comes within this time. */
const echoMillis = 15_000;
/** More than these are told as a number. */
const many = 3;

/** What a unit works with, for its weekly meeting. */
export function BoardPage({ steps }: { steps: Steps }) {
  const text = useText();
  const cache = useQueryClient();
  const navigate = route.useNavigate();
  const { departmentId } = route.useParams();
  const search = route.useSearch();
  const { show, wall } = search;
  const board = useSuspenseQuery(boardQuery(useMunicipalityCode(), departmentId, search)).data;
  const heard = useChanges(board._links.changes, () => void readAnew(cache));
  const moves = useMoving();
  const touched = useRef(new Map<string, number>());

  const view = [departmentId, search.q, search.below, search.days].join('\n');
  const arrivals = useArrivals(board.columns, view);
  const arrived = useMemo(() => new Set(arrivals.map(({ id }) => id)), [arrivals]);
  const spoken = useSpoken(arrivals, (came: Arrival[]) => {
    const foreign = came.filter(({ id }) => (touched.current.get(id) ?? 0) < Date.now() - echoMillis);
    if (foreign.length > many) return text.board.arrivedMany(foreign.length);
    return foreign.map(({ title, kind }) => text.board.arrived(title, text.board.columns[kind])).join(' ');
  });

  const [firstShown] = useState(() => board.columns.find(({ count }) => count > 0)?.kind ?? 'NEW');
  const columns = chosenOf(withMoving(board.columns, moves.moving), show);
  const total = columns.reduce((sum, { count }) => sum + count, 0);
  const onSearch = (change: Partial<BoardSearch>) =>
    void navigate({ search: { ...search, ...change }, resetScroll: false });
  if (wall) return <Wall {...{ board, heard, arrived }} onLeave={() => onSearch({ wall: undefined })} />;
  return (
    <>
      <PageHeading
        title={text.board.titleOf(board.department.name)}
        above={
          <div className={styles.above}>
            {text.board.title}
            <Live heard={heard} />
          </div>
        }
        lead={text.board.lead}
        beside={
          <ButtonLink
            className={styles.toWall}
            to="/departments/$departmentId/board"
            params={{ departmentId }}
            search={{ ...search, wall: true }}
            variant="secondary"
            data-color="neutral"
          >
            <MonitorIcon aria-hidden="true" />
            {text.board.wall}
          </ButtonLink>
        }
      >
        {board.department.name}
      </PageHeading>
      <Tools
        key={departmentId}
        unit={board.department}
        {...{ search, onSearch }}
        onUnit={(unitId) =>
          void navigate({ to: '/departments/$departmentId/board', params: { departmentId: unitId }, search })
        }
      />
      <p role="status" className="visually-hidden">
        {spoken}
      </p>
      {total === 0 && !isFiltered(search) && <EmptyBoard board={board} />}
      {total === 0 && isFiltered(search) && (
        <Empty
          heading={text.board.noHitsTitle}
          icon={<MagnifyingGlassIcon />}
          action={
            <Button variant="secondary" onClick={() => onSearch({ q: undefined, show: undefined })}>
              {text.all.clear}
            </Button>
          }
        >
          {text.board.noHits}
        </Empty>
      )}
      {total > 0 && (
        <Columns
          {...{ columns, steps, moves, arrived }}
          unitId={departmentId}
          shown={search.column ?? firstShown}
          onTouch={(id) => touched.current.set(id, Date.now())}
        />
      )}
    </>
  );
}
