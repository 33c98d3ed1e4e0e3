import { queryOptions } from '@tanstack/react-query';
import type { components } from '@/client/schema';
import { api, body } from '@/transport/api';
import { everyPage } from '@/transport/pages';
import type { CoachingsSearch } from './search';

export type Coaching = components['schemas']['Coaching'];
export type Guide = components['schemas']['Guide'];

const key = (...rest: unknown[]) => ['coaching', ...rest];

/** What is no longer true after something was written here. */
export const stale = [key()];

/** Those asked for last first. */
export const coachingsQuery = (municipalityCode: string, query: CoachingsSearch) =>
  queryOptions({
    queryKey: key('list', municipalityCode, query),
    queryFn: ({ signal }) =>
      body(
        api.GET('/municipalities/{municipalityCode}/coachings', {
          params: { path: { municipalityCode }, query },
          signal,
        }),
      ),
  });

/** Ids of the departments that are being helped, or wait for it: they cannot ask again yet. */
export const helpedQuery = (municipalityCode: string) =>
  queryOptions({
    queryKey: key('helped', municipalityCode),
    queryFn: async ({ signal }) => {
      const of = (state: 'REQUESTED' | 'ASSIGNED') =>
        everyPage((query) =>
          body(
            api.GET('/municipalities/{municipalityCode}/coachings', {
              params: { path: { municipalityCode }, query: { ...query, state } },
              signal,
            }),
          ),
        );
      const open = await Promise.all([of('REQUESTED'), of('ASSIGNED')]);
      return open.flat().map(({ department }) => department.id);
    },
  });

export const coachingQuery = (municipalityCode: string, coachingId: string) =>
  queryOptions({
    queryKey: key('one', municipalityCode, coachingId),
    queryFn: ({ signal }) =>
      body(
        api.GET('/municipalities/{municipalityCode}/coachings/{coachingId}', {
          params: { path: { municipalityCode, coachingId } },
          signal,
        }),
      ),
  });

/** Who can help, the one to propose first; for a department, those from elsewhere before its own. */
export const guidesQuery = (municipalityCode: string, departmentId?: string) =>
  queryOptions({
    queryKey: key('guides', municipalityCode, departmentId),
    queryFn: async ({ signal }) =>
      (
        await body(
          api.GET('/municipalities/{municipalityCode}/guides', {
            params: { path: { municipalityCode }, query: { departmentId } },
            signal,
          }),
        )
      ).items,
  });
