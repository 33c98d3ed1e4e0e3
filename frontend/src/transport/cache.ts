import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { myselfQuery } from './myself';
import { isPassing, isProblem } from './problem';
import { setSessionEnded } from './session';

/** What every read and write has in common: who is signed out, what has changed, what may be tried again. */
export function makeCache(): QueryClient {
  const noticeEndedSession = (error: unknown) => {
    // NB: the very first question "who am I" is also answered 401; then nobody was signed in and nothing has ended.
    if (isProblem(error, 401) && cache.getQueryData(myselfQuery.queryKey)) setSessionEnded(true);
  };
  const cache: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: noticeEndedSession,
      onSuccess: (_, query) => query.queryKey[0] === 'myself' && setSessionEnded(false),
    }),
    mutationCache: new MutationCache({
      onError: (error) => {
        noticeEndedSession(error);
        // Somebody else was faster: what is on the page is old.
        if (isProblem(error, 409, 412)) void cache.invalidateQueries();
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        retry: (failures, error) => failures < 2 && isPassing(error),
      },
    },
  });
  return cache;
}
