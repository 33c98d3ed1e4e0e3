import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { presentPeriod } from '@/components/period';
import { place } from '@/components/search';
import { awardsQuery, formsQuery, nominationsQuery, recognitionsQuery } from '@/features/recognition/queries';
import { awardsSearch } from '@/features/recognition/search';
import { codeOf } from './entrance';
import { learningFrame } from './learningTrunk';

const room = createRoute({
  getParentRoute: () => learningFrame,
  path: '/recognition',
  component: lazyRouteComponent(() => import('@/features/recognition/RecognitionPage'), 'RecognitionPage'),
});

const wall = createRoute({
  getParentRoute: () => room,
  path: '/',
  validateSearch: place,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { cache }, deps }) => cache.ensureQueryData(recognitionsQuery(codeOf(cache), deps)),
  component: lazyRouteComponent(() => import('@/features/recognition/WallPage'), 'WallPage'),
});

const awards = createRoute({
  getParentRoute: () => room,
  path: '/awards',
  validateSearch: awardsSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { cache }, deps: { period } }) =>
    Promise.all([
      cache.ensureQueryData(awardsQuery(codeOf(cache))),
      cache.ensureQueryData(nominationsQuery(codeOf(cache), period ?? presentPeriod('MONTH', new Date()))),
    ]),
  component: lazyRouteComponent(() => import('@/features/recognition/AwardsPage'), 'AwardsPage'),
});

const forms = createRoute({
  getParentRoute: () => room,
  path: '/forms',
  loader: ({ context: { cache } }) => cache.ensureQueryData(formsQuery(codeOf(cache))),
  component: lazyRouteComponent(() => import('@/features/recognition/FormsPage'), 'FormsPage'),
});

export const recognition = room.addChildren([wall, awards, forms]);
