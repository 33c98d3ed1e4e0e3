import { PaperplaneIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useText } from '@/i18n/language';
import { useMunicipalityCode } from '@/transport/myself';
import { handledOf } from './outcomeWords';
import { latestManyQuery } from './queries';
import styles from './Waiting.module.css';

const useLatest = () =>
  useQuery({
    ...latestManyQuery(useMunicipalityCode()),
    refetchInterval: ({ state: { data } }) => (data?.items[0]?.state === 'RUNNING' ? 2_000 : false),
  }).data?.items[0];

/** The way to what was answered together, for those who have done so. */
export function FormerAnswers() {
  const { many } = useText().answering;
  if (!useLatest()) return null;
  return (
    <Link className="ds-link" to="/waiting/answers">
      {many.link}
    </Link>
  );
}

/** The way back to the latest bulk answer while it goes on. */
export function UnderWay() {
  const { many } = useText().answering;
  const latest = useLatest();
  if (latest?.state !== 'RUNNING') return null;
  return (
    <Link className={styles.notice} to="/waiting/answers/$bulkAnswerId" params={{ bulkAnswerId: latest.id }}>
      <PaperplaneIcon aria-hidden="true" />
      {many.runningLink(handledOf(latest), latest.total)}
    </Link>
  );
}
