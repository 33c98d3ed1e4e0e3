import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { Failure } from '@/components/Failure';
import { NotFound } from '@/components/NotFound';
import { Pending } from '@/components/Pending';
import { notificationSearch, notificationsQuery } from '@/features/notification/queries';
import { allQuery, mineQuery, suggestionQuery, waitingQuery } from '@/features/suggestion/queries';
import { allSearch, mineSearch, waitingSearch } from '@/features/suggestion/search';
import { AnonymousFrame } from './AnonymousFrame';
import { codeOf, knownPerson, landingSearch, localPath } from './entrance';
import { NoSuchPage, NothingWorks } from './LastResort';
import { SignedInFrame } from './SignedInFrame';

interface Context {
  cache: QueryClient;
}

const root = createRootRouteWithContext<Context>()({
  notFoundComponent: NoSuchPage,
  errorComponent: NothingWorks,
});

const anonymous = createRoute({ getParentRoute: () => root, id: 'anonymous', component: AnonymousFrame });

const landing = createRoute({
  getParentRoute: () => anonymous,
  path: '/',
  validateSearch: landingSearch,
  beforeLoad: async ({ context, search }) => {
    if (await knownPerson(context.cache)) throw redirect({ href: localPath(search.to) });
  },
  component: lazyRouteComponent(() => import('@/features/identity/LandingPage'), 'LandingPage'),
});

/** Everything behind this needs a person; an anonymous caller is shown the door with the way back in the address. */
const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  beforeLoad: async ({ context, location }) => {
    if (!(await knownPerson(context.cache))) throw redirect({ to: '/', search: { to: location.href } });
  },
  component: SignedInFrame,
  errorComponent: NothingWorks,
});

const write = createRoute({
  getParentRoute: () => signedIn,
  path: '/suggestions/new',
  component: lazyRouteComponent(() => import('@/features/suggestion/WritePage'), 'WritePage'),
});

const mine = createRoute({
  getParentRoute: () => signedIn,
  path: '/suggestions/mine',
  validateSearch: mineSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { cache }, deps }) => cache.ensureQueryData(mineQuery(codeOf(cache), deps)),
  component: lazyRouteComponent(() => import('@/features/suggestion/MinePage'), 'MinePage'),
});

const waiting = createRoute({
  getParentRoute: () => signedIn,
  path: '/waiting',
  validateSearch: waitingSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { cache }, deps }) => cache.ensureQueryData(waitingQuery(codeOf(cache), deps)),
  component: lazyRouteComponent(() => import('@/features/suggestion/WaitingPage'), 'WaitingPage'),
});

const all = createRoute({
  getParentRoute: () => signedIn,
  path: '/suggestions',
  validateSearch: allSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { cache }, deps }) => cache.ensureQueryData(allQuery(codeOf(cache), deps)),
  component: lazyRouteComponent(() => import('@/features/suggestion/AllPage'), 'AllPage'),
});

const one = createRoute({
  getParentRoute: () => signedIn,
  path: '/suggestions/$suggestionId',
  loader: ({ context: { cache }, params }) =>
    cache.ensureQueryData(suggestionQuery(codeOf(cache), params.suggestionId)),
  component: lazyRouteComponent(() => import('@/features/suggestion/SuggestionPage'), 'SuggestionPage'),
});

const edit = createRoute({
  getParentRoute: () => signedIn,
  path: '/suggestions/$suggestionId/edit',
  loader: ({ context: { cache }, params }) =>
    cache.fetchQuery(suggestionQuery(codeOf(cache), params.suggestionId)),
  component: lazyRouteComponent(() => import('@/features/suggestion/EditPage'), 'EditPage'),
});

const notifications = createRoute({
  getParentRoute: () => signedIn,
  path: '/notifications',
  validateSearch: notificationSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { cache }, deps }) => cache.fetchQuery(notificationsQuery(codeOf(cache), deps)),
  component: lazyRouteComponent(
    () => import('@/features/notification/NotificationsPage'),
    'NotificationsPage',
  ),
});

const coordinator = createRoute({
  getParentRoute: () => signedIn,
  path: '/welcome',
  component: lazyRouteComponent(() => import('@/features/identity/CoordinatorPage'), 'CoordinatorPage'),
});

const routes = root.addChildren([
  anonymous.addChildren([landing]),
  signedIn.addChildren([write, mine, waiting, all, one, edit, notifications, coordinator]),
]);

export const makeRouter = (cache: QueryClient) =>
  createRouter({
    routeTree: routes,
    context: { cache },
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    defaultPendingComponent: Pending,
    defaultNotFoundComponent: NotFound,
    defaultErrorComponent: ({ error, reset }) => <Failure error={error} retry={reset} />,
    scrollRestoration: true,
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
