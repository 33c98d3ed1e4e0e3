import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { api, body } from '@/transport/api';
import type { BoardSearch } from './search';

/* Below the suggestions: a step that is taken anywhere in this browser makes the boards old too. */
const key = (...rest: unknown[]) => ['suggestion', 'board', ...rest];

export const boardQuery = (municipalityCode: string, departmentId: string, search: BoardSearch) => {
  const { q, below, days } = search;
  const query = {
    ...(q ? { q } : {}),
    ...(below ? { includeUnits: false } : {}),
    ...(days ? { doneWithinDays: days } : {}),
  };
  return queryOptions({
    queryKey: key(municipalityCode, departmentId, query),
    queryFn: ({ signal }) =>
      body(
        api.GET('/municipalities/{municipalityCode}/departments/{departmentId}/board', {
          params: { path: { municipalityCode, departmentId }, query },
          signal,
        }),
      ),
  });
};

/** NB: what is under way is broken off and asked for anew: it may have been read before the change. */
export const readAnew = (cache: QueryClient): Promise<void> => cache.invalidateQueries({ queryKey: key() });

/** A good example that others show us. */
export const foreignExampleQuery = (municipalityCode: string) =>
  queryOptions({
    queryKey: ['good-example', 'foreign', municipalityCode],
    staleTime: 600_000,
    queryFn: async ({ signal }) => {
      const params = { path: { municipalityCode }, query: { origin: 'SHARED' as const, limit: 1 } };
      const { items } = await body(
        api.GET('/municipalities/{municipalityCode}/good-examples', { params, signal }),
      );
      return items[0] ?? null;
    },
  });
