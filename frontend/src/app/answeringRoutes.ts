import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { place } from '@/components/search';
import { endOfWeek } from '@/features/answering/dueGroups';
import {
  bulkAnswerQuery,
  bulkAnswersQuery,
  comingCountQuery,
  deputiesQuery,
  lateCountQuery,
  latestManyQuery,
  waitingCountQuery,
  waitingQuery,
} from '@/features/answering/queries';
import { answerSearch, rowsSearch, waitingSearch } from '@/features/answering/search';
import { plainDate } from '@/i18n/dates';
import { linkTo } from '@/transport/links';
import { myselfQuery } from '@/transport/myself';
import { codeOf } from './entrance';
import { signedIn } from './trunk';

const waiting = createRoute({
  getParentRoute: () => signedIn,
  path: '/waiting',
  validateSearch: waitingSearch,
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { cache }, deps }) => {
    const code = codeOf(cache);
    const now = new Date();
    const may = cache.getQueryData(myselfQuery.queryKey)?.resource._links ?? {};
    // What stands above the list comes with it, so that the list does not move under the thumb.
    await Promise.all(
      [
        cache.ensureQueryData(waitingQuery(code, deps)),
        linkTo(may, 'GET deputies') && cache.prefetchQuery(deputiesQuery(code, { on: plainDate(now) })),
        linkTo(may, 'POST bulk-answers') && [
          cache.prefetchQuery(waitingCountQuery(code)),
          cache.prefetchQuery(lateCountQuery(code)),
          cache.prefetchQuery(comingCountQuery(code, endOfWeek(now))),
          cache.prefetchQuery(latestManyQuery(code)),
        ],
      ].flat(),
    );
  },
  component: lazyRouteComponent(() => import('@/features/answering/WaitingPage'), 'WaitingPage'),
});

const answer = createRoute({
  getParentRoute: () => signedIn,
  path: '/waiting/answers/new',
  validateSearch: answerSearch,
  component: lazyRouteComponent(() => import('@/features/answering/AnswerPage'), 'AnswerPage'),
});

const bulkAnswers = createRoute({
  getParentRoute: () => signedIn,
  path: '/waiting/answers',
  validateSearch: place,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { cache }, deps }) => cache.ensureQueryData(bulkAnswersQuery(codeOf(cache), deps)),
  component: lazyRouteComponent(() => import('@/features/answering/BulkAnswersPage'), 'BulkAnswersPage'),
});

const bulkAnswer = createRoute({
  getParentRoute: () => signedIn,
  path: '/waiting/answers/$bulkAnswerId',
  validateSearch: rowsSearch,
  loader: ({ context: { cache }, params: { bulkAnswerId } }) =>
    cache.fetchQuery(bulkAnswerQuery(codeOf(cache), bulkAnswerId)),
  component: lazyRouteComponent(() => import('@/features/answering/BulkAnswerPage'), 'BulkAnswerPage'),
});

const deputies = createRoute({
  getParentRoute: () => signedIn,
  path: '/deputies',
  validateSearch: place,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { cache }, deps }) => cache.ensureQueryData(deputiesQuery(codeOf(cache), deps)),
  component: lazyRouteComponent(() => import('@/features/answering/DeputiesPage'), 'DeputiesPage'),
});

/** What waits for somebody, answering many of it at once, and who does so meanwhile. */
export const answering = [waiting, answer, bulkAnswers, bulkAnswer, deputies] as const;
