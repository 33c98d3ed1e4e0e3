import { queryOptions } from '@tanstack/react-query';
import type { components } from '@/client/schema';
import type { Language } from '@/i18n/language';
import { api, body } from '@/transport/api';

export type Member = components['schemas']['NetworkMember'];

/** A definition's text in one language, whatever the reader speaks: who writes a further version writes all three. */
export const definitionTextQuery = (definitionVersion: number, language: Language) =>
  queryOptions({
    queryKey: ['definition', definitionVersion, language],
    staleTime: Infinity,
    queryFn: ({ signal }) =>
      body(
        api.GET('/definitions/{definitionVersion}', {
          params: { path: { definitionVersion } },
          headers: { 'Accept-Language': language },
          signal,
        }),
      ),
  });
