import { Tag } from '@digdir/designsystemet-react';
import { SealCheckmarkFillIcon } from '@navikt/aksel-icons';
import { RecordTable } from '@/components/chart/RecordTable';
import { useLanguage, useText } from '@/i18n/language';
import { percent, ratio } from '@/i18n/numbers';
import styles from './Comparison.module.css';
import type { Place } from './queries';

interface Props {
  places: Place[];
  columns: string[];
  caption: string;
}

/** The first rank is an award; equal figures share their rank. */
export function RankingTable({ places, columns, caption }: Props) {
  const text = useText();
  const language = useLanguage();
  const shared = (rank: number) => places.filter((place) => place.rank === rank).length > 1;
  const shown = (value: number | undefined, format: typeof ratio) =>
    value === undefined ? undefined : format(value, language);
  return (
    <RecordTable
      caption={caption}
      columns={columns.map((label, column) => ({ label, number: column > 1 }))}
      named={1}
      rows={places.map(({ municipality, rank, measures, own, revision }) => ({
        key: municipality.code,
        className: own ? styles.own : undefined,
        cells: [
          <span className={styles.rankCell}>
            {shared(rank) ? text.comparison.sharedPlace(rank) : rank}
            {rank === 1 && (
              <>
                <SealCheckmarkFillIcon aria-hidden="true" />
                <span className="visually-hidden">{text.comparison.awarded}</span>
              </>
            )}
          </span>,
          <>
            {municipality.name}
            {own && (
              <Tag data-size="sm" className={styles.tag}>
                {text.comparison.we}
              </Tag>
            )}
            {revision > 1 && (
              <span className={`subtle small ${styles.tag}`}>{text.comparison.revised(revision)}</span>
            )}
          </>,
          shown(measures.implementedPerEmployee, ratio),
          shown(measures.submittedPerEmployee, ratio),
          shown(measures.participation, percent),
          shown(measures.implementationRate, percent),
        ],
      }))}
    />
  );
}
