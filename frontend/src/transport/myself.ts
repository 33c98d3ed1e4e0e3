import { queryOptions, useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { keepLanguage } from '@/i18n/keptLanguage';
import { showLanguage, type Language } from '@/i18n/language';
import { api, versioned, type Versioned } from './api';
import { forgetMyself, keepMyself, keptMyself } from './device';
import { setReachable } from './net';
import { isPassing, isProblem } from './problem';
import type { components } from '@/client/schema';

export type Myself = components['schemas']['Myself'];

/** Without net the one whom the service last knew here is believed for a shift: a shared phone changes hands. */
const believedHours = 12;
/** A net that answers nothing in this time is none, to somebody who wants to write. */
const patienceMillis = 6000;

const keptHere = async () => {
  const kept = await keptMyself().catch(() => undefined);
  return kept && Date.now() - kept.keptAt < believedHours * 3_600_000 ? kept : undefined;
};

export async function askWho(patience = AbortSignal.timeout(patienceMillis)): Promise<Versioned<Myself>> {
  const kept = await keptHere();
  try {
    const known = await versioned(api.GET('/persons/me', { signal: kept ? patience : null }));
    await keepMyself(known).catch(() => undefined);
    return known;
  } catch (error) {
    if (isProblem(error, 401, 403)) await forgetMyself().catch(() => undefined);
    if (!kept || !(isPassing(error) || patience.aborted)) throw error;
    setReachable(false);
    return kept;
  }
}

/** Who is signed in; a Problem with status 401 when nobody is. */
export const myselfQuery = queryOptions({
  queryKey: ['myself'],
  queryFn: () => askWho(),
  staleTime: 60_000,
  refetchOnWindowFocus: 'always',
  refetchOnReconnect: 'always',
});

export const useMyself = (): Myself => useSuspenseQuery(myselfQuery).data.resource;

/** NB: a network coordinator belongs to no municipality; the signed-in frame keeps them away from pages that need one. */
export const useMunicipalityCode = (): string => useMyself().municipality?.code ?? '';

/** The person's language is kept by the server, so that news and answers come in it everywhere. */
export function useChooseLanguage() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async (language: Language) => {
      await showLanguage(language);
      const known = cache.getQueryData(myselfQuery.queryKey);
      // A network coordinator is no municipality's person: the server keeps nothing about one.
      if (!known?.resource._links.update) {
        keepLanguage(language);
        return undefined;
      }
      const header = { 'If-Match': known.etag };
      return versioned(api.PUT('/persons/me', { params: { header }, body: { language } }));
    },
    onSuccess: (changed) => changed && cache.setQueryData(myselfQuery.queryKey, changed),
    // Texts that the server wrote (state labels, problem details) are in the former language.
    onSettled: () => cache.invalidateQueries(),
  });
}
