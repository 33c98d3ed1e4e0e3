import { ClockIcon, ExclamationmarkTriangleFillIcon, InboxIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useNow } from '@/components/useNow';
import { useLanguage, useText } from '@/i18n/language';
import { count } from '@/i18n/numbers';
import { useMunicipalityCode } from '@/transport/myself';
import { endOfWeek } from './dueGroups';
import styles from './Overview.module.css';
import { comingCountQuery, lateCountQuery, waitingCountQuery } from './queries';
import type { WaitingSearch } from './search';

/** How many wait, how many of them are late, how many come due this week: a bar, with the same in figures. */
export function Overview({ show }: Pick<WaitingSearch, 'show'>) {
  const words = useText().answering.overview;
  const language = useLanguage();
  const now = useNow();
  const code = useMunicipalityCode();
  const meta = useQuery(waitingCountQuery(code)).data?._meta;
  const late = useQuery(lateCountQuery(code)).data?._meta.totalRecords;
  const week = useQuery(comingCountQuery(code, endOfWeek(now))).data;
  if (!meta || late === undefined || week === undefined || meta.totalRecords === 0) return null;
  const all = meta.totalRecords;
  const waiting = count(all, language);
  const parts = { late, week, later: Math.max(0, all - late - week) };
  return (
    <section className={styles.overview} aria-label={words.label}>
      <div className={styles.bar} aria-hidden="true">
        {Object.entries(parts)
          .filter(([, size]) => size > 0)
          .map(([part, size]) => (
            <span key={part} data-part={part} style={{ flexGrow: size }} />
          ))}
      </div>
      <ul className={`unlisted ${styles.figures}`}>
        <li>
          <InboxIcon aria-hidden="true" />
          <span>
            <strong>{meta.totalIsExact ? waiting : words.more(waiting)}</strong> {words.waiting}
          </span>
        </li>
        <li data-part={late > 0 ? 'late' : undefined}>
          <ExclamationmarkTriangleFillIcon aria-hidden="true" />
          {late > 0 && show !== 'late' ? (
            <Link to="/waiting" search={{ show: 'late' }}>
              <strong>{count(late, language)}</strong> {words.late(late)}
            </Link>
          ) : (
            <span>
              <strong>{count(late, language)}</strong> {words.late(late)}
            </span>
          )}
        </li>
        <li data-part={week > 0 ? 'week' : undefined}>
          <ClockIcon aria-hidden="true" />
          <span>
            <strong>{count(week, language)}</strong> {words.week}
          </span>
        </li>
      </ul>
    </section>
  );
}
