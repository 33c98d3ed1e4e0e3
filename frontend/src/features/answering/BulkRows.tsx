import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useId } from 'react';
import { Failure } from '@/components/Failure';
import { Filter } from '@/components/Filter';
import { Pager } from '@/components/Pager';
import { Pending } from '@/components/Pending';
import { StateBadge } from '@/components/StateBadge';
import { useText } from '@/i18n/language';
import { useMunicipalityCode } from '@/transport/myself';
import styles from './Many.module.css';
import { rowsQuery, type BulkAnswer } from './queries';
import { outcomes } from './search';

const route = getRouteApi('/signed-in/waiting/answers/$bulkAnswerId');

/** What became of each suggestion; those that were not answered first, with the reason. */
export function BulkRows({ answer: { id: bulkAnswerId, total, done, refused } }: { answer: BulkAnswer }) {
  const { many } = useText().answering;
  const id = useId();
  const navigate = route.useNavigate();
  const search = route.useSearch();
  const counts = { DONE: done, REFUSED: refused, STOPPED: total - done - refused };
  const possible = outcomes.filter((outcome) => counts[outcome] > 0);
  const outcome = search.outcome ?? possible[0] ?? 'DONE';
  const rows = useQuery({
    ...rowsQuery(useMunicipalityCode(), bulkAnswerId, { ...search, outcome }),
    placeholderData: keepPreviousData,
  });
  return (
    <section className="stack" aria-labelledby={id}>
      <Heading id={id} level={2} data-size="2xs">
        {many.rows}
      </Heading>
      {possible.length > 1 && (
        <Filter
          label={many.outcome}
          value={outcome}
          options={possible.map((value) => ({
            value,
            label: `${many.outcomes[value]} (${counts[value]})`,
          }))}
          onChange={(value) => void navigate({ search: { outcome: value } })}
        />
      )}
      {rows.error && <Failure error={rows.error} retry={() => void rows.refetch()} />}
      {rows.isPending && <Pending rows={2} />}
      {rows.data?.items.length === 0 && <Paragraph className="subtle">{many.none}</Paragraph>}
      {rows.data && (
        <>
          <ul className={`unlisted ${styles.rows}`} aria-labelledby={id}>
            {rows.data.items.map((row) => (
              <li key={row.position} className={styles.row} data-look={row.outcome}>
                <div className={styles.top}>
                  {row.suggestion ? (
                    <Link
                      className="ds-link"
                      to="/suggestions/$suggestionId"
                      params={{ suggestionId: row.suggestion.id }}
                    >
                      {row.suggestion.title}
                    </Link>
                  ) : (
                    <span>{many.unseen}</span>
                  )}
                  {row.suggestion && <StateBadge state={row.suggestion.state} />}
                </div>
                {row.outcome === 'REFUSED' && row.reason && <p className={styles.reason}>{row.reason}</p>}
                {row.outcome === 'STOPPED' && <p className={styles.reason}>{many.stoppedReason}</p>}
              </li>
            ))}
          </ul>
          <Pager meta={rows.data._meta} links={rows.data._links} />
        </>
      )}
    </section>
  );
}
