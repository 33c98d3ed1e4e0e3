import {
  BarChartIcon,
  BookIcon,
  InboxIcon,
  MagnifyingGlassIcon,
  PencilBoardIcon,
  PencilWritingIcon,
  PersonIcon,
} from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { Link, useMatch } from '@tanstack/react-router';
import { waitingCountQuery } from '@/features/suggestion/queries';
import { useText } from '@/i18n/language';
import { linkTo } from '@/transport/links';
import { useMunicipalityCode, useMyself } from '@/transport/myself';
import styles from './Frame.module.css';

/** The seven places. */
export function Tabs() {
  const text = useText();
  const code = useMunicipalityCode();
  const { _links } = useMyself();
  const mayWrite = linkTo(_links, 'POST suggestions');
  // These places have several addresses.
  const atFigures = useMatch({ from: '/signed-in/numbers', shouldThrow: false });
  const atBoard = useMatch({ from: '/signed-in/departments/$departmentId/board', shouldThrow: false });
  const atLearning = useMatch({ from: '/signed-in/learning', shouldThrow: false });
  const waiting = useQuery({ ...waitingCountQuery(code), refetchInterval: 60_000 });
  const count = waiting.data?._meta.totalRecords ?? 0;
  return (
    <nav className={styles.tabs} aria-label={text.app.navigation}>
      {mayWrite && (
        <Link to="/suggestions/new" className={`${styles.tab} ${styles.first}`}>
          <PencilWritingIcon aria-hidden="true" />
          {text.nav.writeShort}
        </Link>
      )}
      <Link to="/suggestions/mine" className={styles.tab}>
        <PersonIcon aria-hidden="true" />
        <span className={styles.short}>{text.nav.mineShort}</span>
        <span className={styles.long}>{text.nav.mine}</span>
      </Link>
      <Link to="/waiting" className={styles.tab}>
        <InboxIcon aria-hidden="true" />
        {text.nav.waiting}
        {count > 0 && (
          <span className={styles.count}>
            <span aria-hidden="true">{count > 99 ? '99+' : count}</span>
            <span className="visually-hidden">{text.mine.waitsForYou(count)}</span>
          </span>
        )}
      </Link>
      {_links.board && (
        <Link to="/board" className={styles.tab} data-status={atBoard ? 'active' : undefined}>
          <PencilBoardIcon aria-hidden="true" />
          {text.nav.board}
        </Link>
      )}
      <Link to="/suggestions" activeOptions={{ exact: true }} className={styles.tab}>
        <MagnifyingGlassIcon aria-hidden="true" />
        <span className={styles.short}>{text.nav.allShort}</span>
        <span className={styles.long}>{text.nav.all}</span>
      </Link>
      {_links.figures && (
        <Link to="/figures" className={styles.tab} data-status={atFigures ? 'active' : undefined}>
          <BarChartIcon aria-hidden="true" />
          {text.nav.figures}
        </Link>
      )}
      <Link to="/good-examples" className={styles.tab} data-status={atLearning ? 'active' : undefined}>
        <BookIcon aria-hidden="true" />
        {text.nav.learning}
      </Link>
    </nav>
  );
}
