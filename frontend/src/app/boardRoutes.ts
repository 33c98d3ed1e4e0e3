import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { departmentTreeQuery } from '@/components/queries';
import { boardQuery } from '@/features/board/queries';
import { boardSearch } from '@/features/board/search';
import { myselfQuery } from '@/transport/myself';
import { codeOf } from './entrance';
import { signedIn } from './trunk';

/** The board of one's own unit; of the whole municipality for those who belong to none. */
export const ownBoard = createRoute({
  getParentRoute: () => signedIn,
  path: '/board',
  validateSearch: boardSearch,
  beforeLoad: async ({ context: { cache }, search }) => {
    const code = codeOf(cache);
    const own = cache.getQueryData(myselfQuery.queryKey)?.resource.department?.id;
    const departmentId = own ?? (await cache.ensureQueryData(departmentTreeQuery(code)))[0]?.id;
    if (!departmentId) throw redirect({ to: '/suggestions' });
    throw redirect({
      to: '/departments/$departmentId/board',
      params: { departmentId },
      search,
      replace: true,
    });
  },
});

export const board = createRoute({
  getParentRoute: () => signedIn,
  path: '/departments/$departmentId/board',
  validateSearch: boardSearch,
  loaderDeps: ({ search: { q, below, days } }) => ({ q, below, days }),
  loader: ({ context: { cache }, deps, params: { departmentId } }) =>
    cache.ensureQueryData(boardQuery(codeOf(cache), departmentId, deps)),
  component: lazyRouteComponent(() => import('./BoardRoom'), 'BoardRoom'),
});
