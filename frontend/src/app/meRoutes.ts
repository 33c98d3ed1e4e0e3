import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { toldQuery } from '@/features/notification/queries';
import { codeOf } from './entrance';
import { anonymous } from './publicRoutes';
import { signedIn } from './trunk';

const me = createRoute({
  getParentRoute: () => signedIn,
  path: '/me',
  component: lazyRouteComponent(() => import('./MePage'), 'MePage'),
});

const privacy = createRoute({
  getParentRoute: () => signedIn,
  path: '/me/privacy',
  component: lazyRouteComponent(() => import('@/features/privacy/PrivacyPage'), 'PrivacyPage'),
});

/** NB: mails that were sent lead here; the address stays as it is. */
const told = createRoute({
  getParentRoute: () => signedIn,
  path: '/notifications/settings',
  // A form begins with what holds now.
  loader: ({ context: { cache } }) => cache.fetchQuery({ ...toldQuery(codeOf(cache)), staleTime: 0 }),
  component: lazyRouteComponent(() => import('@/features/notification/ToldPage'), 'ToldPage'),
});

export const myRoutes = [me, privacy, told];

/** What the link at the end of each mail opens. */
export const endMails = createRoute({
  getParentRoute: () => anonymous,
  path: '/mails/$mailTicket',
  component: lazyRouteComponent(() => import('@/features/notification/EndMailsPage'), 'EndMailsPage'),
});
