import { Button } from '@digdir/designsystemet-react';
import { BellIcon } from '@navikt/aksel-icons';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { announce } from '@/components/announce';
import { ButtonLink } from '@/components/ButtonLink';
import { Empty } from '@/components/Empty';
import { Filter } from '@/components/Filter';
import { PageHeading } from '@/components/PageHeading';
import { Pager } from '@/components/Pager';
import { useText } from '@/i18n/language';
import { useMunicipalityCode, useMyself } from '@/transport/myself';
import { News } from './News';
import styles from './Notifications.module.css';
import { notificationsQuery, useReading } from './queries';

const route = getRouteApi('/signed-in/notifications');

export function NotificationsPage() {
  const text = useText();
  const code = useMunicipalityCode();
  const me = useMyself();
  const unread = me.unreadNotifications;
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { items, _meta, _links } = useSuspenseQuery(notificationsQuery(code, search)).data;
  const reading = useReading(code);
  const readAll = () =>
    reading.mutate(undefined, { onSuccess: () => announce(text.notifications.allReadDone) });
  return (
    <>
      <PageHeading
        lead={text.notifications.lead}
        beside={
          unread > 0 && (
            <Button variant="secondary" loading={reading.isPending} onClick={readAll}>
              {text.notifications.allRead}
            </Button>
          )
        }
      >
        {text.notifications.title}
      </PageHeading>
      <div className="stack">
        <Filter
          label={text.notifications.show}
          value={search.unread ? 'unread' : 'all'}
          options={[
            { value: 'all', label: text.notifications.everything },
            { value: 'unread', label: text.notifications.unreadOnly },
          ]}
          onChange={(value) => navigate({ search: { unread: value === 'unread' ? true : undefined } })}
        />
        {me._links['notification-settings'] && (
          <Link className="ds-link" to="/notifications/settings">
            {text.told.way}
          </Link>
        )}
        {items.length === 0 && (
          <Empty
            heading={text.notifications.emptyTitle}
            icon={<BellIcon />}
            action={
              <ButtonLink to="/suggestions" variant="secondary">
                {text.mine.findToFollow}
              </ButtonLink>
            }
          >
            {text.notifications.empty}
          </Empty>
        )}
        <ul className={`unlisted ${styles.list}`} aria-label={text.notifications.list}>
          {items.map((news) => (
            <News key={news.id} news={news} onOpen={() => !news.read && reading.mutate([news.id])} />
          ))}
        </ul>
        <Pager meta={_meta} links={_links} />
      </div>
    </>
  );
}
