import { queryOptions } from '@tanstack/react-query';
import type { components } from '@/client/schema';
import { api, body, versioned } from '@/transport/api';
import { everyPage } from '@/transport/pages';
import type { ExamplesSearch, PublicSearch } from './search';

export type GoodExample = components['schemas']['GoodExample'];
export type ExampleSummary = components['schemas']['GoodExampleSummary'];
export type Adoption = components['schemas']['Adoption'];

const key = (...rest: unknown[]) => ['good-example', ...rest];

/** What is no longer true after an example was told, changed or adopted: suggestions show it too. */
export const stale = [key(), ['suggestion']];

const origins = { own: 'OWN', others: 'SHARED' } as const;

/** Examples of the municipality and those shared with it, the latest first. */
export const examplesQuery = (municipalityCode: string, { from, ...rest }: ExamplesSearch) =>
  queryOptions({
    queryKey: key('list', municipalityCode, from, rest),
    queryFn: ({ signal }) => {
      const query = { ...rest, ...(from ? { origin: origins[from] } : {}) };
      const params = { path: { municipalityCode }, query };
      return body(api.GET('/municipalities/{municipalityCode}/good-examples', { params, signal }));
    },
  });

export const exampleQuery = (municipalityCode: string, goodExampleId: string) =>
  queryOptions({
    queryKey: key('one', municipalityCode, goodExampleId),
    queryFn: ({ signal }) => {
      const params = { path: { municipalityCode, goodExampleId } };
      return versioned(
        api.GET('/municipalities/{municipalityCode}/good-examples/{goodExampleId}', { params, signal }),
      );
    },
  });

/** All who do the same, the latest first. */
export const adoptionsQuery = (municipalityCode: string, goodExampleId: string) =>
  queryOptions({
    queryKey: key('adoptions', municipalityCode, goodExampleId),
    queryFn: ({ signal }) =>
      everyPage((query) =>
        body(
          api.GET('/municipalities/{municipalityCode}/good-examples/{goodExampleId}/adoptions', {
            params: { path: { municipalityCode, goodExampleId }, query },
            signal,
          }),
        ),
      ),
  });

/** What everybody may see, without signing in. */
export const publicExamplesQuery = (query: PublicSearch) =>
  queryOptions({
    queryKey: ['public-example', 'list', query],
    queryFn: ({ signal }) => body(api.GET('/good-examples', { params: { query }, signal })),
  });

export const publicExampleQuery = (goodExampleId: string) =>
  queryOptions({
    queryKey: ['public-example', 'one', goodExampleId],
    queryFn: ({ signal }) =>
      body(api.GET('/good-examples/{goodExampleId}', { params: { path: { goodExampleId } }, signal })),
  });

/** The suggestion that an example is to be told of. */
export const toldQuery = (municipalityCode: string, suggestionId: string) =>
  queryOptions({
    queryKey: ['suggestion', 'one', municipalityCode, suggestionId],
    queryFn: ({ signal }) => {
      const params = { path: { municipalityCode, suggestionId } };
      return versioned(
        api.GET('/municipalities/{municipalityCode}/suggestions/{suggestionId}', { params, signal }),
      );
    },
  });
