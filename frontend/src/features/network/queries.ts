import { queryOptions } from '@tanstack/react-query';
import type { components } from '@/client/schema';
import type { Language } from '@/i18n/language';
import { api, body } from '@/transport/api';
import { everyPage } from '@/transport/pages';

export type Member = components['schemas']['NetworkMember'];

/** Memberships, those that have ended too, by name. */
export const membersQuery = (networkId: string) =>
  queryOptions({
    queryKey: ['network', 'members', networkId],
    queryFn: ({ signal }) =>
      everyPage((query) =>
        body(api.GET('/networks/{networkId}/members', { params: { path: { networkId }, query }, signal })),
      ),
  });

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
