import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { announce } from '@/components/announce';
import { currentText } from '@/i18n/language';
import { myselfQuery } from '@/transport/myself';
import { onReachable, isReachable } from '@/transport/net';
import { onOutcome, sendAll, unsentOf, waits } from './outbox';
import { afterStep } from './queries';

/** What this person has on this device that is not sent. */
export const unsentQuery = (personId: string) =>
  queryOptions({
    queryKey: ['outbox', personId],
    queryFn: async () => (personId ? unsentOf(personId).catch(() => []) : []),
    staleTime: Infinity,
  });

/** The one that is being sent just now. */
export const sendingNowQuery = queryOptions<string | null>({
  queryKey: ['outbox-sending'],
  queryFn: () => null,
  staleTime: Infinity,
});

export const useUnsent = (personId: string) => useQuery(unsentQuery(personId)).data ?? [];

const againMillis = 20_000;

/** Sends what waits whenever there is reason to believe that it will arrive: at the start, when the net is back, now and then. */
export function useSending(personId: string | undefined): void {
  const cache = useQueryClient();
  useEffect(() => {
    if (!personId) return undefined;
    let sent = 0;
    const heard = onOutcome(({ id }, outcome) => {
      cache.setQueryData(sendingNowQuery.queryKey, outcome === 'sending' ? id : null);
      // NB: not while it is being sent; what goes through at once is never shown as waiting.
      if (outcome !== 'sending') void cache.invalidateQueries({ queryKey: unsentQuery(personId).queryKey });
      if (outcome === 'signedOut') void cache.invalidateQueries({ queryKey: myselfQuery.queryKey });
      if (typeof outcome === 'object' && 'sent' in outcome) sent++;
    });
    const go = async () => {
      const unsent = await unsentOf(personId);
      // Another page of this browser may have sent them, or kept more.
      cache.setQueryData(unsentQuery(personId).queryKey, unsent);
      if (!unsent.some((one) => waits(one)) || !navigator.onLine) return;
      sent = 0;
      await sendAll(personId);
      if (sent === 0) return;
      announce(currentText().outbox.sent(sent));
      await afterStep(cache);
    };
    const goQuietly = () => void go().catch(() => undefined);
    const seen = () => document.visibilityState === 'visible' && goQuietly();
    const reached = onReachable(() => isReachable() && goQuietly());
    const timer = setInterval(goQuietly, againMillis);
    document.addEventListener('visibilitychange', seen);
    goQuietly();
    return () => {
      heard();
      reached();
      clearInterval(timer);
      document.removeEventListener('visibilitychange', seen);
    };
  }, [personId, cache]);
}
