import { queryOptions } from '@tanstack/react-query';
import type { components } from '@/client/schema';
import { api, body } from '@/transport/api';
import type { SupportSearch } from './search';

export type RefinementRequest = components['schemas']['RefinementRequest'];

/** Those asked for last first. */
export const supportRequestsQuery = (municipalityCode: string, query: SupportSearch) =>
  queryOptions({
    queryKey: ['refinement', 'list', municipalityCode, query],
    queryFn: ({ signal }) =>
      body(
        api.GET('/municipalities/{municipalityCode}/refinement-requests', {
          params: { path: { municipalityCode }, query },
          signal,
        }),
      ),
  });
