import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { components } from '@/client/schema';
import type { Place } from '@/components/search';
import { api, body } from '@/transport/api';
import { isPassing, isProblem } from '@/transport/problem';
import { Submission } from '@/transport/submission';

export type Kiosk = components['schemas']['Kiosk'];
export type KioskSession = components['schemas']['KioskSession'];
export type KioskReceipt = components['schemas']['KioskReceipt'];

/** What is no longer true after a kiosk was added, changed or removed. */
export const stale = [['kiosk', 'list']];

/** Those of the units that this person answers for. */
export const kiosksQuery = (municipalityCode: string, query: Place) =>
  queryOptions({
    queryKey: ['kiosk', 'list', municipalityCode, query],
    queryFn: ({ signal }) =>
      body(
        api.GET('/municipalities/{municipalityCode}/kiosks', {
          params: { path: { municipalityCode }, query },
          signal,
        }),
      ),
  });

export const kioskQuery = (municipalityCode: string, kioskId: string) =>
  queryOptions({
    queryKey: ['kiosk', 'one', municipalityCode, kioskId],
    queryFn: ({ signal }) =>
      body(
        api.GET('/municipalities/{municipalityCode}/kiosks/{kioskId}', {
          params: { path: { municipalityCode, kioskId } },
          signal,
        }),
      ),
  });

/** As which unit this device is signed in; null where it is no kiosk. */
export const sessionQuery = queryOptions<KioskSession | null>({
  queryKey: ['kiosk', 'session'],
  queryFn: async ({ signal }) => {
    try {
      return await body(api.GET('/kiosk-sessions/me', { signal }));
    } catch (error) {
      if (isProblem(error, 404)) return null;
      throw error;
    }
  },
});

/** Makes this device the kiosk that the code is of. NB: the key is what makes a second try of the same device one with the first. */
export function usePairing() {
  const cache = useQueryClient();
  const submission = useRef(new Submission());
  return useMutation({
    mutationFn: (code: string) => {
      const key = submission.current.keyFor('kiosk-sessions', code);
      return body(
        api.POST('/kiosk-sessions', {
          params: { header: { 'Idempotency-Key': key } },
          body: { code },
        }),
      );
    },
    retry: (failures, error) => failures < 2 && isPassing(error),
    onSuccess: (session) => cache.setQueryData(sessionQuery.queryKey, session),
  });
}
