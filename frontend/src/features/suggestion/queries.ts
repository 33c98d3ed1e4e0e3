import { infiniteQueryOptions, queryOptions, type QueryClient } from '@tanstack/react-query';
import type { components, operations } from '@/client/schema';
import { daysOf } from '@/components/period';
import { api, body, versioned } from '@/transport/api';
import { placeOf } from '@/transport/links';
import { everyPage } from '@/transport/pages';
import { stateGroups, type AllSearch, type MineSearch, type StateGroup } from './search';

type ListQuery = NonNullable<operations['listSuggestions']['parameters']['query']>;

const key = (...rest: unknown[]) => ['suggestion', ...rest];

const list = (municipalityCode: string, query: ListQuery) =>
  queryOptions({
    queryKey: key('list', municipalityCode, query),
    queryFn: ({ signal }) =>
      body(
        api.GET('/municipalities/{municipalityCode}/suggestions', {
          params: { path: { municipalityCode }, query },
          signal,
        }),
      ),
  });

export const mineQuery = (code: string, { show, ...place }: MineSearch) =>
  list(code, { ...place, ...(show === 'followed' ? { followedBy: 'me' } : { authoredBy: 'me' }) });

/** How many of one's own have come how far. */
export const mineCountQuery = (code: string, group: StateGroup) =>
  list(code, { authoredBy: 'me', states: [...stateGroups[group]], limit: 1 });

export const waitingCountQuery = (code: string) => list(code, { waitingFor: 'me', limit: 1 });

export const allQuery = (
  code: string,
  { q, state, unit, period, author, followed, sort, ...place }: AllSearch,
) =>
  list(code, {
    ...place,
    ...(q ? { q } : {}),
    ...(state ? { states: [...stateGroups[state]] } : {}),
    ...(unit ? { departmentId: unit, includeUnits: true } : {}),
    ...(period ? { submittedFrom: daysOf(period).from, submittedTo: daysOf(period).to } : {}),
    ...(author ? { authoredBy: author } : {}),
    ...(followed ? { followedBy: followed } : {}),
    ...(sort ? { sort: 'submittedAt' as const } : {}),
  });

/** What another suggestion can go into, by its words. */
export const mergeableQuery = (code: string, q: string) =>
  list(code, { q, limit: 20, states: Object.values(stateGroups).flat().filter(livesOn) });

const livesOn = (state: components['schemas']['SuggestionState']) =>
  state !== 'MERGED' && state !== 'WITHDRAWN';

export const suggestionQuery = (municipalityCode: string, suggestionId: string) =>
  queryOptions({
    queryKey: key('one', municipalityCode, suggestionId),
    queryFn: async ({ signal }) => {
      const params = { path: { municipalityCode, suggestionId } };
      return versioned(
        api.GET('/municipalities/{municipalityCode}/suggestions/{suggestionId}', { params, signal }),
      );
    },
  });

type Place = ReturnType<typeof placeOf>;
interface Page {
  _links: components['schemas']['ListLinks'];
}
type PartRequest = {
  params: { path: { municipalityCode: string; suggestionId: string }; query: { limit: number } & Place };
  signal: AbortSignal;
};

/** A part of a suggestion that can be long: read page after page by the server's next link. */
const part = <T extends Page>(
  name: string,
  municipalityCode: string,
  suggestionId: string,
  read: (request: PartRequest) => Promise<{ data?: T; response: Response }>,
) =>
  infiniteQueryOptions({
    queryKey: key(name, municipalityCode, suggestionId),
    initialPageParam: {} as Place,
    queryFn: ({ pageParam, signal }) => {
      const params = { path: { municipalityCode, suggestionId }, query: { limit: 50, ...pageParam } };
      return body(read({ params, signal }));
    },
    getNextPageParam: (last) => placeOf(last._links.next),
  });

const one = '/municipalities/{municipalityCode}/suggestions/{suggestionId}' as const;

export const eventsQuery = (code: string, id: string) =>
  part('events', code, id, (request) => api.GET(`${one}/events`, request));
export const commentsQuery = (code: string, id: string) =>
  part('comments', code, id, (request) => api.GET(`${one}/comments`, request));
export const notesQuery = (code: string, id: string) =>
  part('notes', code, id, (request) => api.GET(`${one}/internal-notes`, request));

export const similarQuery = (municipalityCode: string, text: string, limit = 3) =>
  queryOptions({
    queryKey: key('similar', municipalityCode, text, limit),
    enabled: text.length >= 8,
    staleTime: 60_000,
    queryFn: async ({ signal }) => {
      const params = { path: { municipalityCode }, query: { text, limit } };
      return body(api.GET('/municipalities/{municipalityCode}/similar-suggestions', { params, signal }));
    },
  });

/** The municipality's promise to those who write. */
export const promiseQuery = (municipalityCode: string) =>
  queryOptions({
    queryKey: ['municipality', 'settings', municipalityCode],
    staleTime: 600_000,
    queryFn: async ({ signal }) => {
      const params = { path: { municipalityCode } };
      return body(api.GET('/municipalities/{municipalityCode}/settings', { params, signal }));
    },
  });

/** A step of a suggestion changes it, its history, the lists it stands in, and what is new to whom. */
export async function afterStep(cache: QueryClient): Promise<void> {
  await Promise.all([
    cache.invalidateQueries({ queryKey: ['suggestion'] }),
    cache.invalidateQueries({ queryKey: ['notification'] }),
    cache.invalidateQueries({ queryKey: ['myself'] }),
  ]);
}

export type RefinementRequest = components['schemas']['RefinementRequest'];
export type RefinementOffer = components['schemas']['RefinementOffer'];

/** What is no longer true after help was asked for, offered or closed. */
export const staleSupport = [['refinement']];

/** Help that a suggestion asks for, the latest first. */
export const refinementQuery = (municipalityCode: string, suggestionId: string) =>
  queryOptions({
    queryKey: ['refinement', 'of', municipalityCode, suggestionId],
    queryFn: ({ signal }) =>
      everyPage((query) =>
        body(
          api.GET('/municipalities/{municipalityCode}/refinement-requests', {
            params: { path: { municipalityCode }, query: { ...query, suggestionId } },
            signal,
          }),
        ),
      ),
  });
