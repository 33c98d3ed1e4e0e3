import { queryOptions } from '@tanstack/react-query';
import type { components } from '@/client/schema';
import { api, body } from '@/transport/api';

export type AccessibleText = components['schemas']['AccessibleText'];
export type AccessiblePlace = components['schemas']['AccessibleTextPlace'];

/** What a municipality offers at a place in sign language or easy to read. */
export const offeredAtQuery = (municipalityCode: string, place: AccessiblePlace) =>
  queryOptions({
    queryKey: ['municipality', 'accessible-texts', municipalityCode, place],
    staleTime: 600_000,
    enabled: Boolean(municipalityCode),
    queryFn: async ({ signal }) => {
      const params = { path: { municipalityCode }, query: { place, limit: 20 } };
      const { items } = await body(
        api.GET('/municipalities/{municipalityCode}/accessible-texts', { params, signal }),
      );
      return items;
    },
  });
