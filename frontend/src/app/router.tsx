import type { QueryClient } from '@tanstack/react-query';
import { createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { Failure } from '@/components/Failure';
import { NotFound } from '@/components/NotFound';
import { Pending } from '@/components/Pending';
import { publicExampleQuery, publicExamplesQuery } from '@/features/good-example/queries';
import { publicSearch } from '@/features/good-example/search';
import { notificationSearch, notificationsQuery } from '@/features/notification/queries';
import { allQuery, mineQuery, suggestionQuery, waitingQuery } from '@/features/suggestion/queries';
import { allSearch, mineSearch, waitingSearch } from '@/features/suggestion/search';
import { AnonymousFrame } from './AnonymousFrame';
import { codeOf, knownPerson, landingSearch, localPath } from './entrance';
import { definition, numbers } from './figureRoutes';
import { learning } from './learningRoutes';
import { presentation } from './meetingRoutes';
import { furtherDefinition, network, networks } from './networkRoutes';
import { root, signedIn } from './trunk';

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

const publicExamples = createRoute({
  getParentRoute: () => anonymous,
  path: '/public-examples',
  validateSearch: publicSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { cache }, deps }) => cache.ensureQueryData(publicExamplesQuery(deps)),
  component: lazyRouteComponent(
    () => import('@/features/good-example/PublicExamplesPage'),
    'PublicExamplesPage',
  ),
});

const publicExample = createRoute({
  getParentRoute: () => anonymous,
  path: '/public-examples/$goodExampleId',
  loader: ({ context: { cache }, params }) => cache.ensureQueryData(publicExampleQuery(params.goodExampleId)),
  component: lazyRouteComponent(
    () => import('@/features/good-example/PublicExamplePage'),
    'PublicExamplePage',
  ),
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

const routes = root.addChildren([
  anonymous.addChildren([landing, publicExamples, publicExample]),
  presentation,
  signedIn.addChildren([
    write,
    mine,
    waiting,
    all,
    one,
    edit,
    notifications,
    definition,
    networks,
    network,
    furtherDefinition,
    numbers,
    learning,
  ]),
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
