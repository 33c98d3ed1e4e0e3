import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { writeSearch } from '@/features/suggestion/search';
import { signedIn } from './trunk';

/** NB: reads nothing before it shows itself; it opens without net. */
export const write = createRoute({
  getParentRoute: () => signedIn,
  path: '/suggestions/new',
  validateSearch: writeSearch,
  component: lazyRouteComponent(() => import('@/features/suggestion/WritePage'), 'WritePage'),
});
