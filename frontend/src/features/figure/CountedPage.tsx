import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { RecordTable } from '@/components/chart/RecordTable';
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
  const day = (value: string | undefined, days?: number) =>
    value && (
      <span className={styles.day}>
        {shortDay(value, language)}
        {days !== undefined && <span className="subtle small">{text.measures.days(days)}</span>}
      </span>
    );
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
          <RecordTable
            caption={text.counted.title[measure](name)}
            className={styles.counted}
            columns={[
              { label: text.counted.suggestion },
              { label: text.figures.department, bare: true },
              { label: text.counted.submittedOn },
              { label: text.counted.decidedOn },
              { label: text.counted.implementedOn },
            ]}
            rows={items.map((counted) => ({
              key: counted.suggestionId,
              cells: [
                <Link
                  className="ds-link"
                  to="/suggestions/$suggestionId"
                  params={{ suggestionId: counted.suggestionId }}
                >
                  {counted.title}
                </Link>,
                counted.department.name,
                day(counted.submittedOn),
                day(counted.decidedOn, counted.daysToDecision),
                day(counted.implementedOn, counted.daysToImplementation),
              ],
            }))}
          />
        )}
        <Pager meta={_meta} links={_links} />
      </div>
    </>
  );
}
