import { queryOptions, useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { keepLanguage } from '@/i18n/keptLanguage';
import { showLanguage, type Language } from '@/i18n/language';
import { api, versioned, type Versioned } from './api';
import type { components } from '@/client/schema';

export type Myself = components['schemas']['Myself'];

/** Who is signed in; a Problem with status 401 when nobody is. */
export const myselfQuery = queryOptions({
  queryKey: ['myself'],
  queryFn: async ({ signal }): Promise<Versioned<Myself>> => versioned(api.GET('/persons/me', { signal })),
  staleTime: 60_000,
  refetchOnWindowFocus: 'always',
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
