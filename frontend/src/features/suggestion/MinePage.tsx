import { InboxIcon } from '@navikt/aksel-icons';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { ButtonLink } from '@/components/ButtonLink';
import { Empty } from '@/components/Empty';
import { Failure } from '@/components/Failure';
import { Filter } from '@/components/Filter';
import { PageHeading } from '@/components/PageHeading';
import { Pager } from '@/components/Pager';
import { useText } from '@/i18n/language';
import { useMunicipalityCode, useMyself } from '@/transport/myself';
import { FirstSteps } from './FirstSteps';
import styles from './MinePage.module.css';
import { Outbox } from './Outbox';
import { mineQuery, waitingCountQuery } from './queries';
import { SuggestionRows } from './SuggestionRows';
import { WriteLink } from './WriteLink';

const route = getRouteApi('/signed-in/suggestions/mine');

/** The first page of somebody signed in: what became of what they wrote, and what waits for them. */
export function MinePage() {
  const text = useText();
  const code = useMunicipalityCode();
  const firstName = useMyself().displayName.split(' ')[0] ?? '';
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const mine = useQuery({ ...mineQuery(code, search), placeholderData: keepPreviousData });
  const waiting = useQuery(waitingCountQuery(code)).data?._meta.totalRecords ?? 0;
  const followed = search.show === 'followed';
  return (
    <>
      <PageHeading
        title={text.mine.title}
        lead={text.mine.lead}
        beside={mine.data?.items.length !== 0 && <WriteLink />}
      >
        {text.mine.greeting(firstName)}
      </PageHeading>
      <div className="stack">
        <Outbox />
        {waiting > 0 && (
          <Link to="/waiting" className={styles.waiting}>
            <InboxIcon aria-hidden="true" />
            <strong>{text.mine.waitsForYou(waiting)}</strong>
            <span className={styles.go}>{text.mine.waitsLink}</span>
          </Link>
        )}
        <Filter
          label={text.waiting.filter}
          value={followed ? 'followed' : 'written'}
          options={[
            { value: 'written', label: text.mine.written },
            { value: 'followed', label: text.mine.followed },
          ]}
          onChange={(value) => navigate({ search: { show: value === 'followed' ? 'followed' : undefined } })}
        />
        {mine.data?.items.length === 0 &&
          (followed ? (
            <Empty
              heading={text.mine.emptyFollowedTitle}
              action={
                <ButtonLink to="/suggestions" variant="secondary">
                  {text.mine.findToFollow}
                </ButtonLink>
              }
            >
              {text.mine.emptyFollowed}
            </Empty>
          ) : (
            <FirstSteps />
          ))}
        {mine.data && (
          <>
            <SuggestionRows items={mine.data.items} label={followed ? text.mine.followed : text.mine.title} />
            <Pager meta={mine.data._meta} links={mine.data._links} />
          </>
        )}
        {/* Without net there is still what waits here, and the way to write. */}
        {mine.isError && !mine.data && <Failure error={mine.error} retry={() => void mine.refetch()} />}
      </div>
    </>
  );
}
