import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { exampleQuery, examplesQuery } from '@/features/good-example/queries';
import { examplesSearch, tellSearch } from '@/features/good-example/search';
import { codeOf } from './entrance';
import { learningFrame } from './learningTrunk';

export const examples = createRoute({
  getParentRoute: () => learningFrame,
  path: '/good-examples',
  validateSearch: examplesSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { cache }, deps }) => cache.ensureQueryData(examplesQuery(codeOf(cache), deps)),
  component: lazyRouteComponent(() => import('@/features/good-example/ExamplesPage'), 'ExamplesPage'),
});

export const tellExample = createRoute({
  getParentRoute: () => learningFrame,
  path: '/good-examples/new',
  validateSearch: tellSearch,
  component: lazyRouteComponent(() => import('@/features/good-example/TellPage'), 'TellPage'),
});

export const example = createRoute({
  getParentRoute: () => learningFrame,
  path: '/good-examples/$goodExampleId',
  loader: ({ context: { cache }, params }) =>
    cache.ensureQueryData(exampleQuery(codeOf(cache), params.goodExampleId)),
  component: lazyRouteComponent(() => import('@/features/good-example/ExamplePage'), 'ExamplePage'),
});

export const retellExample = createRoute({
  getParentRoute: () => learningFrame,
  path: '/good-examples/$goodExampleId/edit',
  loader: ({ context: { cache }, params }) =>
    cache.fetchQuery(exampleQuery(codeOf(cache), params.goodExampleId)),
  component: lazyRouteComponent(() => import('@/features/good-example/RetellPage'), 'RetellPage'),
});
