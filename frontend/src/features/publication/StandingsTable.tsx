import { CheckmarkCircleFillIcon, ExclamationmarkTriangleFillIcon } from '@navikt/aksel-icons';
import { RecordTable } from '@/components/chart/RecordTable';
import { PeriodStateBadge } from '@/components/PeriodStateBadge';
import { dayMonthAndYear } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';
import type { Standing } from './queries';
import styles from './Readiness.module.css';

/** Members by what they have left to do. Its figures are not the coordinator's to see before they are published. */
export function StandingsTable({ standings }: { standings: Standing[] }) {
  const text = useText();
  const language = useLanguage();
  const day = (instant: string | undefined) => instant && dayMonthAndYear(instant, language);
  return (
    <RecordTable
      caption={text.readiness.title}
      size="md"
      className={styles.matrix}
      columns={[
        text.comparison.municipality,
        text.readiness.headcounts,
        text.readiness.state,
        text.readiness.signedAt,
        text.readiness.publishedAt,
      ].map((label) => ({ label }))}
      rows={standings.map(
        ({ municipality, departments, missingHeadcounts, state, revision, signedAt, publishedAt }) => ({
          key: municipality.code,
          cells: [
            municipality.name,
            <span className={missingHeadcounts ? styles.lacking : styles.complete}>
              {missingHeadcounts ? (
                <ExclamationmarkTriangleFillIcon aria-hidden="true" />
              ) : (
                <CheckmarkCircleFillIcon aria-hidden="true" />
              )}
              {missingHeadcounts
                ? text.readiness.missing(missingHeadcounts, departments)
                : text.readiness.complete(departments)}
            </span>,
            <>
              <PeriodStateBadge state={state} />
              {revision !== undefined && revision > 1 && (
                <span className="subtle small">{` ${text.comparison.revised(revision)}`}</span>
              )}
            </>,
            day(signedAt),
            day(publishedAt),
          ],
        }),
      )}
    />
  );
}
