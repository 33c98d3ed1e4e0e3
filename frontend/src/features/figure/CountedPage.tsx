import { Table } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { TableBox } from '@/components/chart/TableBox';
import { Empty } from '@/components/Empty';
import { Filter } from '@/components/Filter';
import { PageHeading } from '@/components/PageHeading';
import { Pager } from '@/components/Pager';
import { periodName, presentPeriod } from '@/components/period';
import { useNow } from '@/components/useNow';
import { shortDay } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';
import { useMunicipalityCode } from '@/transport/myself';
import styles from './Board.module.css';
import { countedQuery } from './queries';
import { countable } from './search';

const route = getRouteApi('/signed-in/numbers/figures/counted');

/** What a figure is made of: each suggestion that it counts, with the way to its events. */
export function CountedPage() {
  const text = useText();
  const language = useLanguage();
  const now = useNow();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { period = presentPeriod('YEAR', now), measure = 'IMPLEMENTED', signOffId } = search;
  const { items, _meta, _links } = useSuspenseQuery(
    countedQuery(useMunicipalityCode(), { ...search, period }),
  ).data;
  const day = (value: string | undefined) => (value ? shortDay(value, language) : '–');
  const name = periodName(period, text, language);
  return (
    <>
      <PageHeading
        above={
          <nav className="row no-print" aria-label={text.figures.above}>
            <Link className="ds-link" to="/figures" search={{ year: Number(period.slice(0, 4)) }}>
              {text.figures.title}
            </Link>
          </nav>
        }
        lead={signOffId ? text.counted.frozen : text.counted.lead}
      >
        {text.counted.title[measure](name)}
      </PageHeading>
      <div className="stack">
        <Filter
          label={text.figures.showing}
          value={measure}
          options={countable.map((value) => ({ value, label: text.counted.measures[value] }))}
          onChange={(chosen) => navigate({ search: { period, signOffId, measure: chosen } })}
        />
        <p className="subtle" role="status">
          {text.counted.total(_meta.totalRecords)}
        </p>
        {items.length === 0 && <Empty heading={text.counted.empty} />}
        {items.length > 0 && (
          <TableBox label={text.counted.title[measure](name)}>
            <Table data-size="sm" className={styles.counted}>
              <Table.Head>
                <Table.Row>
                  <Table.HeaderCell scope="col">{text.counted.suggestion}</Table.HeaderCell>
                  <Table.HeaderCell scope="col">{text.figures.department}</Table.HeaderCell>
                  <Table.HeaderCell scope="col">{text.counted.submittedOn}</Table.HeaderCell>
                  <Table.HeaderCell scope="col">{text.counted.decidedOn}</Table.HeaderCell>
                  <Table.HeaderCell scope="col">{text.counted.implementedOn}</Table.HeaderCell>
                </Table.Row>
              </Table.Head>
              <Table.Body>
                {items.map((counted) => (
                  <Table.Row key={counted.suggestionId}>
                    <Table.HeaderCell scope="row">
                      <Link
                        className="ds-link"
                        to="/suggestions/$suggestionId"
                        params={{ suggestionId: counted.suggestionId }}
                      >
                        {counted.title}
                      </Link>
                    </Table.HeaderCell>
                    <Table.Cell>{counted.department.name}</Table.Cell>
                    <Table.Cell>{day(counted.submittedOn)}</Table.Cell>
                    <Table.Cell>
                      {day(counted.decidedOn)}
                      <Days days={counted.daysToDecision} />
                    </Table.Cell>
                    <Table.Cell>
                      {day(counted.implementedOn)}
                      <Days days={counted.daysToImplementation} />
                    </Table.Cell>
                  </Table.Row>
                ))}
              </Table.Body>
            </Table>
          </TableBox>
        )}
        <Pager meta={_meta} links={_links} />
      </div>
    </>
  );
}

function Days({ days }: { days: number | undefined }) {
  const text = useText();
  return days === undefined ? null : (
    <span className={`subtle small ${styles.days}`}>{text.measures.days(days)}</span>
  );
}
