import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import type { Versioned } from './api';
import { myselfQuery, type Myself } from './myself';
import { isPassing, isProblem } from './problem';
import { setSessionEnded } from './session';

/** What every read and write has in common: who is signed out, what has changed, what may be tried again. */
export function makeCache(): QueryClient {
  const noticeEndedSession = (error: unknown) => {
    // NB: the very first question "who am I" is also answered 401; then nobody was signed in and nothing has ended.
    if (isProblem(error, 401) && cache.getQueryData(myselfQuery.queryKey)) setSessionEnded(true);
  };
  let present: string | undefined;
  const cache: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: noticeEndedSession,
      onSuccess: (answer, query) => {
        if (query.queryKey[0] !== 'myself') return;
        setSessionEnded(false);
        const { id } = (answer as Versioned<Myself>).resource;
        // A shared phone: somebody else signed in beside this page, which shows and holds what is not theirs.
        if (present && id !== present) window.location.replace('/');
        present = id;
      },
    }),
    mutationCache: new MutationCache({
      onError: (error) => {
        noticeEndedSession(error);
        // Somebody else was faster: what is on the page is old.
        if (isProblem(error, 409, 412)) void cache.invalidateQueries();
      },
    }),
    defaultOptions: {
      // NB: by itself the cache waits for a net that the phone may never report; a page shall say that it has none.
      queries: {
        networkMode: 'always',
        refetchOnReconnect: true,
        staleTime: 10_000,
        retry: (failures, error) => failures < 2 && isPassing(error) && navigator.onLine,
      },
      mutations: { networkMode: 'always' },
    },
  });
  return cache;
}
