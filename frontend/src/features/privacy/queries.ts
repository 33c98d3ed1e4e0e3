import { queryOptions } from '@tanstack/react-query';
import type { components } from '@/client/schema';
import type { Place } from '@/components/search';
import { api, body } from '@/transport/api';
import { everyPage } from '@/transport/pages';
import type { RunSearch } from './search';

type Schemas = components['schemas'];
export type RetentionRule = Schemas['RetentionRule'];
export type RetentionRun = Schemas['RetentionRun'];
export type RetentionSubject = Schemas['RetentionSubject'];

export const subjects = ['NAMES', 'INTERNAL_NOTES', 'PICTURES', 'DRAFTS', 'NEWS'] as const;

const key = (...rest: unknown[]) => ['retention', ...rest];

/** What is no longer true after a rule changed or was followed. */
export const stale = [key()];

/** NB: what a run takes away is seen everywhere: names, notes, pictures, drafts, news. */
export const staleAfterRun = [key(), ['suggestion'], ['picture'], ['notification'], ['good-example']];

export const rulesQuery = (municipalityCode: string) =>
  queryOptions({
    queryKey: key('rules', municipalityCode),
    queryFn: ({ signal }) =>
      everyPage((query) =>
        body(
          api.GET('/municipalities/{municipalityCode}/retention-rules', {
            params: { path: { municipalityCode }, query },
            signal,
          }),
        ),
      ),
  });

/** When the rules were followed, or tried; the latest first. */
export const runsQuery = (municipalityCode: string, query: Place) =>
  queryOptions({
    queryKey: key('runs', municipalityCode, query),
    queryFn: ({ signal }) =>
      body(
        api.GET('/municipalities/{municipalityCode}/retention-runs', {
          params: { path: { municipalityCode }, query },
          signal,
        }),
      ),
  });

export const runQuery = (municipalityCode: string, retentionRunId: string) =>
  queryOptions({
    queryKey: key('run', municipalityCode, retentionRunId),
    queryFn: ({ signal }) =>
      body(
        api.GET('/municipalities/{municipalityCode}/retention-runs/{retentionRunId}', {
          params: { path: { municipalityCode, retentionRunId } },
          signal,
        }),
      ),
  });

/** What was taken away, or would be. */
export const entriesQuery = (municipalityCode: string, retentionRunId: string, query: RunSearch) =>
  queryOptions({
    queryKey: key('entries', municipalityCode, retentionRunId, query),
    queryFn: ({ signal }) =>
      body(
        api.GET('/municipalities/{municipalityCode}/retention-runs/{retentionRunId}/entries', {
          params: { path: { municipalityCode, retentionRunId }, query: { ...query, limit: 50 } },
          signal,
        }),
      ),
  });
