import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import {
  definitionsQuery,
  membersQuery,
  networkQuery,
  networksQuery,
  publicationsQuery,
} from '@/components/queries';
import { meetingsQuery, plansQuery, toolboxQuery, visitsQuery } from '@/features/collaboration/queries';
import { toolboxSearch } from '@/features/collaboration/search';
import { tabsOf } from '@/features/network/tabs';
import { comparisonSearch, readinessSearch } from '@/features/publication/search';
import { place } from '@/components/search';
import { signedIn } from './trunk';

export const networks = createRoute({
  getParentRoute: () => signedIn,
  path: '/networks',
  loader: ({ context: { cache } }) => cache.ensureQueryData(networksQuery()),
  component: lazyRouteComponent(() => import('@/features/network/NetworksPage'), 'NetworksPage'),
});

const one = createRoute({
  getParentRoute: () => signedIn,
  path: '/networks/$networkId',
  loader: ({ context: { cache }, params: { networkId } }) => cache.ensureQueryData(networkQuery(networkId)),
  component: lazyRouteComponent(() => import('@/features/network/NetworkPage'), 'NetworkPage'),
});

/** A network's own address leads to the first tab that the person has. */
const index = createRoute({
  getParentRoute: () => one,
  path: '/',
  loader: async ({ context: { cache }, params }) => {
    const { resource } = await cache.ensureQueryData(networkQuery(params.networkId));
    throw redirect({ to: tabsOf(resource)[0]!.to, params, replace: true });
  },
});

const readiness = createRoute({
  getParentRoute: () => one,
  path: '/readiness',
  validateSearch: readinessSearch,
  component: lazyRouteComponent(() => import('@/features/publication/ReadinessTab'), 'ReadinessTab'),
});

const comparison = createRoute({
  getParentRoute: () => one,
  path: '/comparison',
  validateSearch: comparisonSearch,
  loader: ({ context: { cache }, params: { networkId } }) =>
    cache.ensureQueryData(publicationsQuery(networkId)),
  component: lazyRouteComponent(() => import('@/features/publication/ComparisonTab'), 'ComparisonTab'),
});

const members = createRoute({
  getParentRoute: () => one,
  path: '/members',
  loader: ({ context: { cache }, params: { networkId } }) => cache.ensureQueryData(membersQuery(networkId)),
  component: lazyRouteComponent(() => import('@/features/network/MembersTab'), 'MembersTab'),
});

const definition = createRoute({
  getParentRoute: () => one,
  path: '/definition',
  component: lazyRouteComponent(() => import('@/features/network/DefinitionTab'), 'DefinitionTab'),
});

const meetings = createRoute({
  getParentRoute: () => one,
  path: '/meetings',
  validateSearch: place,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { cache }, params: { networkId }, deps }) =>
    cache.ensureQueryData(meetingsQuery(networkId, deps)),
  component: lazyRouteComponent(() => import('@/features/collaboration/MeetingsTab'), 'MeetingsTab'),
});

const actionPlans = createRoute({
  getParentRoute: () => one,
  path: '/action-plans',
  loader: ({ context: { cache }, params: { networkId } }) => cache.ensureQueryData(plansQuery(networkId)),
  component: lazyRouteComponent(() => import('@/features/collaboration/ActionPlansTab'), 'ActionPlansTab'),
});

const toolbox = createRoute({
  getParentRoute: () => one,
  path: '/toolbox',
  validateSearch: toolboxSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { cache }, params: { networkId }, deps }) =>
    cache.ensureQueryData(toolboxQuery(networkId, deps)),
  component: lazyRouteComponent(() => import('@/features/collaboration/ToolboxTab'), 'ToolboxTab'),
});

const visits = createRoute({
  getParentRoute: () => one,
  path: '/visits',
  validateSearch: place,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { cache }, params: { networkId }, deps }) =>
    cache.ensureQueryData(visitsQuery(networkId, deps)),
  component: lazyRouteComponent(() => import('@/features/collaboration/VisitsTab'), 'VisitsTab'),
});

export const network = one.addChildren([
  index,
  readiness,
  comparison,
  members,
  definition,
  meetings,
  actionPlans,
  toolbox,
  visits,
]);

/** Not a tab: a form as long as this one is a page of its own. */
export const furtherDefinition = createRoute({
  getParentRoute: () => signedIn,
  path: '/networks/$networkId/further-definition',
  loader: ({ context: { cache } }) => cache.ensureQueryData(definitionsQuery()),
  component: lazyRouteComponent(
    () => import('@/features/network/FurtherDefinitionPage'),
    'FurtherDefinitionPage',
  ),
});
