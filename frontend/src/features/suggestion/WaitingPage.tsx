import { Field, Heading, Label, Select } from '@digdir/designsystemet-react';
import { CheckmarkCircleIcon } from '@navikt/aksel-icons';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Empty } from '@/components/Empty';
import { Filter } from '@/components/Filter';
import { PageHeading } from '@/components/PageHeading';
import { Pager } from '@/components/Pager';
import { useNow } from '@/components/useNow';
import { useText } from '@/i18n/language';
import { useMunicipalityCode } from '@/transport/myself';
import { dueGroups } from './dueGroups';
import styles from './Lists.module.css';
import { waitingQuery, waitingUndatedQuery } from './queries';
import type { WaitingSearch } from './search';
import { SuggestionRows } from './SuggestionRows';

const route = getRouteApi('/signed-in/waiting');

/** The assessor's queue, and whatever else waits for this person's next step: late first. */
export function WaitingPage() {
  const text = useText();
  const now = useNow();
  const code = useMunicipalityCode();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { items, _meta, _links } = useSuspenseQuery(waitingQuery(code, search)).data;
  const byDue = !search.sort;
  // What has no due day is not in the order by due day; it stands on the first page, after the rest.
  const undated = useQuery({
    ...waitingUndatedQuery(code),
    enabled: byDue && !search.cursor && !search.show,
  });
  const shown = byDue ? [...items, ...(undated.data?.items.filter(({ dueOn }) => !dueOn) ?? [])] : items;
  const show = (change: Partial<WaitingSearch>) =>
    navigate({ search: { show: search.show, sort: search.sort, ...change } });
  const headings = {
    late: text.waiting.lateHeading,
    today: text.waiting.todayHeading,
    later: text.waiting.laterHeading,
    undated: text.waiting.otherHeading,
  };
  return (
    <>
      <PageHeading lead={text.waiting.lead}>{text.waiting.title}</PageHeading>
      <div className={styles.filters}>
        <Filter
          label={text.waiting.filter}
          value={search.show ?? 'all'}
          options={[
            { value: 'all', label: text.waiting.everything },
            { value: 'late', label: text.waiting.onlyLate },
            { value: 'onTime', label: text.waiting.onTime },
          ]}
          onChange={(value) => show({ show: value === 'all' ? undefined : value })}
        />
        <Field className={styles.sort}>
          <Label>{text.waiting.sort}</Label>
          <Select
            value={search.sort ?? 'due'}
            onChange={({ target: { value } }) =>
              show({ sort: value === 'newest' || value === 'oldest' ? value : undefined })
            }
          >
            <Select.Option value="due">{text.waiting.byDue}</Select.Option>
            <Select.Option value="newest">{text.waiting.newest}</Select.Option>
            <Select.Option value="oldest">{text.waiting.oldest}</Select.Option>
          </Select>
        </Field>
      </div>
      <div className="stack-wide">
        {shown.length === 0 && (
          <Empty heading={text.waiting.emptyTitle} icon={<CheckmarkCircleIcon />}>
            {text.waiting.empty}
          </Empty>
        )}
        {!byDue && shown.length > 0 && <SuggestionRows items={shown} label={text.list.label} />}
        {byDue &&
          dueGroups(shown, now).map(([group, members]) => (
            <section key={group} className="stack" aria-labelledby={`due-${group}`}>
              <Heading id={`due-${group}`} level={2} data-size="2xs" className={styles[group]}>
                {headings[group]}
              </Heading>
              <SuggestionRows items={members} label={headings[group]} headingLevel={3} />
            </section>
          ))}
        <Pager meta={_meta} links={_links} />
      </div>
    </>
  );
}
