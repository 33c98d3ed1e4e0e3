import { Paragraph } from '@digdir/designsystemet-react';
import { LightBulbIcon } from '@navikt/aksel-icons';
import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Failure } from '@/components/Failure';
import { TopicCard } from '@/components/TopicCard';
import { useText } from '@/i18n/language';
import { useMunicipalityCode } from '@/transport/myself';
import styles from './MyOutcome.module.css';
import { mineCountQuery } from './queries';
import type { StateGroup } from './search';
import { WriteLink } from './WriteLink';

const groups = ['done', 'going', 'waiting', 'ended'] as const satisfies StateGroup[];

/** What became of what somebody wrote, at a glance. */
export function MyOutcome() {
  const text = useText();
  const words = text.me.mine;
  const code = useMunicipalityCode();
  const counts = useQueries({ queries: groups.map((group) => mineCountQuery(code, group)) });
  const broken = counts.find(({ isError }) => isError);
  const numbers = counts.map(({ data }) => data?._meta.totalRecords ?? 0);
  const sum = numbers.reduce((a, b) => a + b, 0);
  const ready = counts.every(({ data }) => data);
  return (
    <TopicCard heading={words.heading} icon={<LightBulbIcon />}>
      {broken && (
        <Failure
          error={broken.error}
          retry={() => counts.forEach((count) => count.isError && void count.refetch())}
        />
      )}
      {ready && sum === 0 && (
        <>
          <Paragraph>{words.none}</Paragraph>
          <WriteLink />
        </>
      )}
      {ready && sum > 0 && (
        <>
          <Paragraph>{words.sum(sum)}</Paragraph>
          <div className={styles.bar} aria-hidden="true">
            {groups.map((group, index) => (
              <span key={group} className={styles[group]} style={{ flexGrow: numbers[index] }} />
            ))}
          </div>
          <ul className={`unlisted ${styles.legend}`}>
            {groups.map((group, index) => (
              <li key={group}>
                <span className={`${styles.mark} ${styles[group]}`} aria-hidden="true" />
                <span>{words.groups[group]}</span>
                <strong>{numbers[index]}</strong>
              </li>
            ))}
          </ul>
          <Link className="ds-link" to="/suggestions/mine">
            {words.all}
          </Link>
        </>
      )}
    </TopicCard>
  );
}
