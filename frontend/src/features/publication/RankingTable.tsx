import { Table, Tag } from '@digdir/designsystemet-react';
import { SealCheckmarkFillIcon } from '@navikt/aksel-icons';
import { TableBox } from '@/components/chart/TableBox';
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
  const cell = (value: number | undefined, format: typeof ratio) =>
    value === undefined ? '–' : format(value, language);
  return (
    <TableBox label={caption}>
      <Table data-size="sm">
        <caption className="visually-hidden">{caption}</caption>
        <Table.Head>
          <Table.Row>
            {columns.map((label, column) => (
              <Table.HeaderCell key={label} scope="col" data-number={column > 1 || undefined}>
                {label}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {places.map(({ municipality, rank, measures, own, revision }) => (
            <Table.Row key={municipality.code} className={own ? styles.own : undefined}>
              <Table.Cell>
                <span className={styles.rankCell}>
                  {shared(rank) ? text.comparison.sharedPlace(rank) : rank}
                  {rank === 1 && (
                    <>
                      <SealCheckmarkFillIcon aria-hidden="true" />
                      <span className="visually-hidden">{text.comparison.awarded}</span>
                    </>
                  )}
                </span>
              </Table.Cell>
              <Table.HeaderCell scope="row">
                {municipality.name}
                {own && (
                  <Tag data-size="sm" className={styles.tag}>
                    {text.comparison.we}
                  </Tag>
                )}
                {revision > 1 && (
                  <span className={`subtle small ${styles.tag}`}>{text.comparison.revised(revision)}</span>
                )}
              </Table.HeaderCell>
              <Table.Cell data-number>{cell(measures.implementedPerEmployee, ratio)}</Table.Cell>
              <Table.Cell data-number>{cell(measures.submittedPerEmployee, ratio)}</Table.Cell>
              <Table.Cell data-number>{cell(measures.participation, percent)}</Table.Cell>
              <Table.Cell data-number>{cell(measures.implementationRate, percent)}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </TableBox>
  );
}
