import { Table } from '@digdir/designsystemet-react';
import { CheckmarkCircleFillIcon, ExclamationmarkTriangleFillIcon } from '@navikt/aksel-icons';
import { TableBox } from '@/components/chart/TableBox';
import { PeriodStateBadge } from '@/components/PeriodStateBadge';
import { dayMonthAndYear } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';
import type { Standing } from './queries';
import styles from './Readiness.module.css';

/** Members by what they have left to do. Its figures are not the coordinator's to see before they are published. */
export function StandingsTable({ standings }: { standings: Standing[] }) {
  const text = useText();
  const language = useLanguage();
  const day = (instant: string | undefined) => (instant ? dayMonthAndYear(instant, language) : '–');
  return (
    <TableBox label={text.readiness.title}>
      <Table className={styles.matrix}>
        <caption className="visually-hidden">{text.readiness.title}</caption>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell scope="col">{text.comparison.municipality}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{text.readiness.headcounts}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{text.readiness.state}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{text.readiness.signedAt}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{text.readiness.publishedAt}</Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {standings.map((standing) => {
            const { municipality, departments, missingHeadcounts, state, revision } = standing;
            return (
              <Table.Row key={municipality.code}>
                <Table.HeaderCell scope="row">{municipality.name}</Table.HeaderCell>
                <Table.Cell>
                  <span className={missingHeadcounts ? styles.lacking : styles.complete}>
                    {missingHeadcounts ? (
                      <ExclamationmarkTriangleFillIcon aria-hidden="true" />
                    ) : (
                      <CheckmarkCircleFillIcon aria-hidden="true" />
                    )}
                    {missingHeadcounts
                      ? text.readiness.missing(missingHeadcounts, departments)
                      : text.readiness.complete(departments)}
                  </span>
                </Table.Cell>
                <Table.Cell>
                  <PeriodStateBadge state={state} />
                  {revision !== undefined && revision > 1 && (
                    <span className="subtle small">{` ${text.comparison.revised(revision)}`}</span>
                  )}
                </Table.Cell>
                <Table.Cell>{day(standing.signedAt)}</Table.Cell>
                <Table.Cell>{day(standing.publishedAt)}</Table.Cell>
              </Table.Row>
            );
          })}
        </Table.Body>
      </Table>
    </TableBox>
  );
}
