import { InboxIcon } from '@navikt/aksel-icons';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Empty } from '@/components/Empty';
import { Filter } from '@/components/Filter';
import { PageHeading } from '@/components/PageHeading';
import { Pager } from '@/components/Pager';
import { useText } from '@/i18n/language';
import { useMunicipalityCode, useMyself } from '@/transport/myself';
import styles from './MinePage.module.css';
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
  const { items, _meta, _links } = useSuspenseQuery(mineQuery(code, search)).data;
  const waiting = useQuery(waitingCountQuery(code)).data?._meta.totalRecords ?? 0;
  const followed = search.show === 'followed';
  return (
    <>
      <PageHeading title={text.mine.title} lead={text.mine.lead} beside={items.length > 0 && <WriteLink />}>
        {text.mine.greeting(firstName)}
      </PageHeading>
      <div className="stack">
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
        {items.length === 0 && (
          <Empty
            heading={followed ? text.mine.emptyFollowedTitle : text.mine.emptyTitle}
            action={!followed && <WriteLink />}
          >
            {followed ? text.mine.emptyFollowed : text.mine.empty}
          </Empty>
        )}
        <SuggestionRows items={items} label={followed ? text.mine.followed : text.mine.title} />
        <Pager meta={_meta} links={_links} />
      </div>
    </>
  );
}
