import type { QueryClient } from '@tanstack/react-query';
import { createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { Failure } from '@/components/Failure';
import { NotFound } from '@/components/NotFound';
import { Pending } from '@/components/Pending';
import { notificationSearch, notificationsQuery } from '@/features/notification/queries';
import { allQuery, mineQuery, suggestionQuery } from '@/features/suggestion/queries';
import { allSearch, mineSearch } from '@/features/suggestion/search';
import { administration, municipalities } from './administrationRoutes';
import { answering } from './answeringRoutes';
import { board, ownBoard } from './boardRoutes';
import { beginningOf, codeOf, knownPerson, landingSearch } from './entrance';
import { definition, numbers } from './figureRoutes';
import { learning } from './learningRoutes';
import { presentation } from './meetingRoutes';
import { endMails, myRoutes } from './meRoutes';
import { merge } from './mergeRoutes';
import { furtherDefinition, network, networks } from './networkRoutes';
import { accessibility, anonymous, kiosk, open, publicExample, publicExamples } from './publicRoutes';
import { root, signedIn } from './trunk';
import { write } from './writeRoute';

const landing = createRoute({
  getParentRoute: () => anonymous,
  path: '/',
  validateSearch: landingSearch,
  beforeLoad: async ({ context, search }) => {
    if (await knownPerson(context.cache)) throw redirect({ href: await beginningOf(context.cache, search) });
  },
  component: lazyRouteComponent(() => import('@/features/identity/LandingPage'), 'LandingPage'),
});

const mine = createRoute({
  getParentRoute: () => signedIn,
  path: '/suggestions/mine',
  validateSearch: mineSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { cache }, deps }) => cache.prefetchQuery(mineQuery(codeOf(cache), deps)),
  component: lazyRouteComponent(() => import('@/features/suggestion/MinePage'), 'MinePage'),
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
  anonymous.addChildren([landing, publicExamples, publicExample, endMails]),
  open.addChildren([accessibility]),
  kiosk,
  presentation,
  signedIn.addChildren([
    write,
    mine,
    ...answering,
    all,
    one,
    edit,
    merge,
    notifications,
    ...myRoutes,
    ownBoard,
    board,
    definition,
    networks,
    network,
    furtherDefinition,
    numbers,
    learning,
    administration,
    municipalities,
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
