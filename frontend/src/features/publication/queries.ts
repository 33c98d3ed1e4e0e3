import { queryOptions } from '@tanstack/react-query';
import type { components } from '@/client/schema';
import { api, body } from '@/transport/api';
import { everyPage } from '@/transport/pages';

export type Publication = components['schemas']['Publication'];
export type Place = components['schemas']['BenchmarkPlace'];
export type SignOff = components['schemas']['SignOff'];
export type Checklist = components['schemas']['SignOffChecklist'];
export type Standing = components['schemas']['MemberStanding'];

const key = (...rest: unknown[]) => ['publication', ...rest];

/** NB: a publication is frozen and never asked for twice. */
export const publicationQuery = (networkId: string, publicationId: string) =>
  queryOptions({
    queryKey: key('one', networkId, publicationId),
    staleTime: Infinity,
    queryFn: ({ signal }) =>
      body(
        api.GET('/networks/{networkId}/publications/{publicationId}', {
          params: { path: { networkId, publicationId } },
          signal,
        }),
      ),
  });

export const standingsQuery = (networkId: string, period: string) =>
  queryOptions({
    queryKey: key('standings', networkId, period),
    queryFn: async ({ signal }) => {
      const params = { path: { networkId }, query: { period } };
      const { items } = await body(api.GET('/networks/{networkId}/member-standings', { params, signal }));
      return items;
    },
  });

export const checklistQuery = (municipalityCode: string, networkId: string, period: string) =>
  queryOptions({
    queryKey: key('checklist', municipalityCode, networkId, period),
    queryFn: ({ signal }) =>
      body(
        api.GET('/municipalities/{municipalityCode}/sign-off-checklists', {
          params: { path: { municipalityCode }, query: { networkId, period } },
          signal,
        }),
      ),
  });

/** All revisions of a period, latest first. */
export const signOffsQuery = (municipalityCode: string, networkId: string, period: string) =>
  queryOptions({
    queryKey: key('sign-offs', municipalityCode, networkId, period),
    queryFn: ({ signal }) =>
      everyPage((query) =>
        body(
          api.GET('/municipalities/{municipalityCode}/sign-offs', {
            params: { path: { municipalityCode }, query: { ...query, networkId, period } },
            signal,
          }),
        ),
      ),
  });
