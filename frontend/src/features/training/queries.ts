import { queryOptions } from '@tanstack/react-query';
import type { components } from '@/client/schema';
import type { Place } from '@/components/search';
import { plainDate } from '@/i18n/dates';
import { instantOf } from '@/i18n/moments';
import { api, body, versioned } from '@/transport/api';
import { everyPage } from '@/transport/pages';
import type { TrainedSearch } from './search';

export type Training = components['schemas']['Training'];
export type Occasion = components['schemas']['TrainingOccasion'];
export type SignUp = components['schemas']['SignUp'];

const key = (...rest: unknown[]) => ['training', ...rest];

/** What is no longer true after something was written here. */
export const stale = [key()];

/** What is taught, by title. */
export const trainingsQuery = (municipalityCode: string) =>
  queryOptions({
    queryKey: key('list', municipalityCode),
    queryFn: ({ signal }) =>
      everyPage((query) =>
        body(
          api.GET('/municipalities/{municipalityCode}/trainings', {
            params: { path: { municipalityCode }, query },
            signal,
          }),
        ),
      ),
  });

const occasions = (
  municipalityCode: string,
  query: Place & { limit?: number; from: string },
  signal: AbortSignal,
) =>
  body(
    api.GET('/municipalities/{municipalityCode}/training-occasions', {
      params: { path: { municipalityCode }, query },
      signal,
    }),
  );

const hour = 3_600_000;

/** Occasions that are not over, the next one first. NB: asked from the full hour, so that the question stays the same for a while. */
export const aheadQuery = (municipalityCode: string, { page, cursor }: Place) => {
  const from = new Date(Math.floor(Date.now() / hour) * hour).toISOString();
  return queryOptions({
    queryKey: key('ahead', municipalityCode, from, page, cursor),
    queryFn: ({ signal }) => occasions(municipalityCode, { page, cursor, from }, signal),
  });
};

/** Occasions of a year that are over, the latest first. NB: the list can be asked from an instant, not to one. */
export const beenQuery = (municipalityCode: string, year: number) =>
  queryOptions({
    queryKey: key('been', municipalityCode, year),
    queryFn: async ({ signal }) => {
      const from = instantOf(`${year}-01-01T00:00`);
      const all = await everyPage((query) => occasions(municipalityCode, { ...query, from }, signal));
      return all
        .filter(({ startsAt }) => plainDate(new Date(startsAt)).startsWith(String(year)))
        .filter(({ endsAt }) => Date.parse(endsAt) < Date.now())
        .reverse();
    },
  });

export const occasionQuery = (municipalityCode: string, trainingOccasionId: string) =>
  queryOptions({
    queryKey: key('occasion', municipalityCode, trainingOccasionId),
    queryFn: ({ signal }) =>
      versioned(
        api.GET('/municipalities/{municipalityCode}/training-occasions/{trainingOccasionId}', {
          params: { path: { municipalityCode, trainingOccasionId } },
          signal,
        }),
      ),
  });

/** Those of them whom the person may see: the seats first, then the waiting list. */
export const signUpsQuery = (municipalityCode: string, trainingOccasionId: string) =>
  queryOptions({
    queryKey: key('sign-ups', municipalityCode, trainingOccasionId),
    queryFn: ({ signal }) =>
      everyPage((query) =>
        body(
          api.GET('/municipalities/{municipalityCode}/training-occasions/{trainingOccasionId}/sign-ups', {
            params: { path: { municipalityCode, trainingOccasionId }, query },
            signal,
          }),
        ),
      ),
  });

/** Who has which training, the latest first. */
export const trainedQuery = (municipalityCode: string, { kind, unit, page, cursor }: TrainedSearch) =>
  queryOptions({
    queryKey: key('trained', municipalityCode, kind, unit, page, cursor),
    queryFn: ({ signal }) =>
      body(
        api.GET('/municipalities/{municipalityCode}/trained-persons', {
          params: { path: { municipalityCode }, query: { kind, departmentId: unit, page, cursor } },
          signal,
        }),
      ),
  });
