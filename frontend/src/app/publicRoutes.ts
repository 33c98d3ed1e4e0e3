import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { publicExampleQuery, publicExamplesQuery } from '@/features/good-example/queries';
import { publicSearch } from '@/features/good-example/search';
import { AnonymousFrame } from './AnonymousFrame';
import { knownPerson } from './entrance';
import { OpenFrame } from './OpenFrame';
import { root } from './trunk';

/** What nobody has to sign in for. */
export const anonymous = createRoute({
  getParentRoute: () => root,
  id: 'anonymous',
  component: AnonymousFrame,
});

export const publicExamples = createRoute({
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

export const publicExample = createRoute({
  getParentRoute: () => anonymous,
  path: '/public-examples/$goodExampleId',
  loader: ({ context: { cache }, params }) => cache.ensureQueryData(publicExampleQuery(params.goodExampleId)),
  component: lazyRouteComponent(
    () => import('@/features/good-example/PublicExamplePage'),
    'PublicExamplePage',
  ),
});

/** NB: outside the frame: a shared device has no menu, and shows nothing of whoever else uses this browser. */
export const kiosk = createRoute({
  getParentRoute: () => root,
  path: '/kiosk',
  component: lazyRouteComponent(() => import('@/features/kiosk/KioskPage'), 'KioskPage'),
});

/** For everybody, signed in or not; who it is is asked for, so that the frame is theirs. */
export const open = createRoute({
  getParentRoute: () => root,
  id: 'open',
  // What is read here does not depend on who it is, nor on whether that can be found out.
  beforeLoad: ({ context: { cache } }) => knownPerson(cache).catch(() => false),
  component: OpenFrame,
});

export const accessibility = createRoute({
  getParentRoute: () => open,
  path: '/accessibility',
  component: lazyRouteComponent(
    () => import('@/features/accessibility/AccessibilityPage'),
    'AccessibilityPage',
  ),
});
