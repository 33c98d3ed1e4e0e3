import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { suggestionQuery } from '@/features/suggestion/queries';
import { mergeSearch } from '@/features/suggestion/search';
import { codeOf } from './entrance';
import { signedIn } from './trunk';

export const merge = createRoute({
  getParentRoute: () => signedIn,
  path: '/suggestions/$suggestionId/merge',
  validateSearch: mergeSearch,
  loader: ({ context: { cache }, params }) =>
    cache.fetchQuery(suggestionQuery(codeOf(cache), params.suggestionId)),
  component: lazyRouteComponent(() => import('@/features/suggestion/MergePage'), 'MergePage'),
});
