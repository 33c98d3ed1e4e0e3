import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { components, operations } from '@/client/schema';
import type { Place } from '@/components/search';
import { api, body } from '@/transport/api';
import { everyPage } from '@/transport/pages';
import { placeOf } from '@/transport/links';
import { steps, type RowsSearch, type WaitingSearch } from './search';

type Schemas = components['schemas'];
export type Summary = Schemas['SuggestionSummary'];
export type BulkAnswer = Schemas['BulkAnswer'];
export type Deputy = Schemas['Deputy'];
type ListQuery = NonNullable<operations['listSuggestions']['parameters']['query']>;

const key = (...rest: unknown[]) => ['answering', ...rest];
/** NB: below the suggestions' own key, so that each step of one makes the queue stale. */
const queueKey = (...rest: unknown[]) => ['suggestion', 'queue', ...rest];

/** What is no longer true after a deputy was named or ended: whose queue it is, too. */
export const staleDeputies = [key('deputies'), ['suggestion'], ['myself']];

const read = (municipalityCode: string, query: ListQuery, signal: AbortSignal) =>
  body(
    api.GET('/municipalities/{municipalityCode}/suggestions', {
      params: { path: { municipalityCode }, query: { ...query, waitingFor: 'me' } },
      signal,
    }),
  );

const list = (municipalityCode: string, query: ListQuery) =>
  queryOptions({
    queryKey: queueKey(municipalityCode, query),
    queryFn: ({ signal }) => read(municipalityCode, query, signal),
  });

const sorts = { newest: '-submittedAt', oldest: 'submittedAt' } as const;

const filtered = ({ show, step, unit, sort }: WaitingSearch): ListQuery => ({
  sort: sort ? sorts[sort] : 'dueOn',
  ...(show && { overdue: show === 'late' }),
  ...(step && { states: [...steps[step]] }),
  ...(unit && { departmentId: unit, includeUnits: true }),
});

export const waitingQuery = (code: string, { page, cursor, ...rest }: WaitingSearch) =>
  list(code, { page, cursor, ...filtered(rest) });

/** NB: the order by due day leaves out what has none, such as a question to the author; those are asked for apart. */
export const undatedQuery = (code: string, { step, unit }: WaitingSearch) =>
  list(code, { ...filtered({ step, unit, sort: 'newest' }), limit: 100 });

export const waitingCountQuery = (code: string) => list(code, { limit: 1 });

export const lateCountQuery = (code: string) => list(code, { overdue: true, limit: 1 });

/** How many more come due until that day. Read along the due days, so that it ends soon however long the queue is. */
export const comingCountQuery = (municipalityCode: string, until: string) =>
  queryOptions({
    queryKey: queueKey('coming', municipalityCode, until),
    queryFn: async ({ signal }) => {
      let count = 0;
      let place: Place | undefined = {};
      while (place) {
        const query: ListQuery = { ...place, overdue: false, sort: 'dueOn', limit: 100 };
        const { items, _links }: Schemas['SuggestionList'] = await read(municipalityCode, query, signal);
        const within = items.filter(({ dueOn }) => dueOn && dueOn <= until).length;
        count += within;
        place = within < items.length ? undefined : placeOf(_links.next);
      }
      return count;
    },
  });

/** All that the list shows on all its pages. */
export const readAllWaiting = (code: string, search: WaitingSearch, signal: AbortSignal) =>
  everyPage((query) => read(code, { ...filtered(search), ...query }, signal));

export const bulkAnswersQuery = (municipalityCode: string, query: Place & { limit?: number }) =>
  queryOptions({
    queryKey: key('many', municipalityCode, query),
    queryFn: ({ signal }) =>
      body(
        api.GET('/municipalities/{municipalityCode}/bulk-answers', {
          params: { path: { municipalityCode }, query },
          signal,
        }),
      ),
  });

export const latestManyQuery = (code: string) => bulkAnswersQuery(code, { limit: 1 });

export const bulkAnswerQuery = (municipalityCode: string, bulkAnswerId: string) =>
  queryOptions({
    queryKey: key('one', municipalityCode, bulkAnswerId),
    queryFn: ({ signal }) =>
      body(
        api.GET('/municipalities/{municipalityCode}/bulk-answers/{bulkAnswerId}', {
          params: { path: { municipalityCode, bulkAnswerId } },
          signal,
        }),
      ),
  });

const readRows = (code: string, id: string, query: RowsSearch & { limit?: number }, signal: AbortSignal) =>
  body(
    api.GET('/municipalities/{municipalityCode}/bulk-answers/{bulkAnswerId}/rows', {
      params: { path: { municipalityCode: code, bulkAnswerId: id }, query },
      signal,
    }),
  );

export const rowsQuery = (municipalityCode: string, bulkAnswerId: string, query: RowsSearch) =>
  queryOptions({
    queryKey: key('rows', municipalityCode, bulkAnswerId, query),
    queryFn: ({ signal }) => readRows(municipalityCode, bulkAnswerId, query, signal),
  });

/** Those that were not answered, of which some may still wait. */
export async function readUnanswered(code: string, bulkAnswerId: string, signal: AbortSignal) {
  const of = (outcome: 'REFUSED' | 'STOPPED') =>
    everyPage((query) => readRows(code, bulkAnswerId, { ...query, outcome }, signal));
  return [...(await of('REFUSED')), ...(await of('STOPPED'))];
}

/** Many were answered: what waits, what is new, and how far it has come. */
export async function afterMany(cache: QueryClient): Promise<void> {
  await Promise.all(
    [['suggestion'], ['notification'], ['myself'], key()].map((queryKey) =>
      cache.invalidateQueries({ queryKey }),
    ),
  );
}

export const deputiesQuery = (municipalityCode: string, query: Place & { on?: string }) =>
  queryOptions({
    queryKey: key('deputies', municipalityCode, query),
    queryFn: ({ signal }) =>
      body(
        api.GET('/municipalities/{municipalityCode}/deputies', {
          params: { path: { municipalityCode }, query },
          signal,
        }),
      ),
  });
