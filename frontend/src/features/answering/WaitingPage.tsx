import { CheckmarkCircleIcon, FunnelIcon } from '@navikt/aksel-icons';
import { keepPreviousData, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { ButtonLink } from '@/components/ButtonLink';
import { Empty } from '@/components/Empty';
import { PageHeading } from '@/components/PageHeading';
import { Pager } from '@/components/Pager';
import { useText } from '@/i18n/language';
import { linkTo } from '@/transport/links';
import { useMunicipalityCode, useMyself } from '@/transport/myself';
import { isAnswerable } from './fitting';
import { FormerAnswers, UnderWay } from './FormerAnswers';
import { Overview } from './Overview';
import { undatedQuery, waitingQuery, type Summary } from './queries';
import { SelectAll } from './SelectAll';
import { SelectionBar } from './SelectionBar';
import { StandingIn } from './StandingIn';
import styles from './Waiting.module.css';
import { WaitingFilters } from './WaitingFilters';
import { WaitingList } from './WaitingList';

const route = getRouteApi('/signed-in/waiting');

const severalUnits = (items: Summary[]) => new Set(items.map(({ department }) => department.id)).size > 1;

/** Monday morning: whatever waits for this person's next step, late first, and many answered at once. */
export function WaitingPage() {
  const text = useText();
  const code = useMunicipalityCode();
  const { _links: mine } = useMyself();
  const search = route.useSearch();
  const { items, _meta, _links } = useSuspenseQuery(waitingQuery(code, search)).data;
  const byDue = !search.sort;
  // What has no due day is not in the order by due day; it stands on the first page, after the rest.
  const undated = useQuery({
    ...undatedQuery(code, search),
    enabled: byDue && !search.cursor && !search.show,
    placeholderData: keepPreviousData,
  });
  const shown = byDue ? [...items, ...(undated.data?.items.filter(({ dueOn }) => !dueOn) ?? [])] : items;
  const answerMany = linkTo(mine, 'POST bulk-answers');
  const filtered = Boolean(search.show ?? search.step ?? search.unit);
  return (
    <>
      <PageHeading lead={text.waiting.lead} beside={answerMany && <FormerAnswers />}>
        {text.waiting.title}
      </PageHeading>
      <div className={styles.above}>
        <StandingIn />
        {answerMany && <UnderWay />}
        {answerMany && <Overview show={search.show} />}
        <WaitingFilters search={search} units={Boolean(search.unit) || severalUnits(items)} />
      </div>
      <div className="stack-wide">
        {shown.length === 0 &&
          (filtered ? (
            <Empty
              heading={text.answering.noHitsTitle}
              icon={<FunnelIcon />}
              action={
                <ButtonLink to="/waiting" variant="secondary">
                  {text.answering.showAll}
                </ButtonLink>
              }
            >
              {text.answering.noHits}
            </Empty>
          ) : (
            <Empty heading={text.waiting.emptyTitle} icon={<CheckmarkCircleIcon />}>
              {text.waiting.empty}
            </Empty>
          ))}
        {answerMany && shown.some(isAnswerable) && (
          <SelectAll
            shown={shown.filter(isAnswerable)}
            more={Boolean(_links.next ?? _links.prev)}
            search={search}
          />
        )}
        <WaitingList items={shown} grouped={byDue} selectable={Boolean(answerMany)} />
        <Pager meta={_meta} links={_links} />
      </div>
      {answerMany && <SelectionBar />}
    </>
  );
}
