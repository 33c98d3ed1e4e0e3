import { queryOptions } from '@tanstack/react-query';
import type { components } from '@/client/schema';
import type { Place } from '@/components/search';
import { api, body } from '@/transport/api';
import { everyPage } from '@/transport/pages';

type Schemas = components['schemas'];
export type Recognition = Schemas['Recognition'];
export type RecognitionForm = Schemas['RecognitionForm'];
export type Nomination = Schemas['Nomination'];
export type Award = Schemas['Award'];

const key = (...rest: unknown[]) => ['recognition', ...rest];

/** What is no longer true after something was given, answered or chosen. */
export const stale = [key()];

const list = (municipalityCode: string, query: Place & { waitingFor?: 'me' }) =>
  queryOptions({
    queryKey: key('list', municipalityCode, query),
    queryFn: ({ signal }) =>
      body(
        api.GET('/municipalities/{municipalityCode}/recognitions', {
          params: { path: { municipalityCode }, query },
          signal,
        }),
      ),
  });

/** Latest first; what waits for an answer is among them for those concerned. */
export const recognitionsQuery = (municipalityCode: string, query: Place) => list(municipalityCode, query);

/** What waits for the own answer. */
export const offersQuery = (municipalityCode: string) => list(municipalityCode, { waitingFor: 'me' });

/** How the municipality celebrates, by name. */
export const formsQuery = (municipalityCode: string) =>
  queryOptions({
    queryKey: key('forms', municipalityCode),
    queryFn: ({ signal }) =>
      everyPage((query) =>
        body(
          api.GET('/municipalities/{municipalityCode}/recognition-forms', {
            params: { path: { municipalityCode }, query },
            signal,
          }),
        ),
      ),
  });

/** All winners, the latest period first: thirteen in a year at most. */
export const awardsQuery = (municipalityCode: string) =>
  queryOptions({
    queryKey: key('awards', municipalityCode),
    queryFn: ({ signal }) =>
      everyPage((query) =>
        body(
          api.GET('/municipalities/{municipalityCode}/awards', {
            params: { path: { municipalityCode }, query },
            signal,
          }),
        ),
      ),
  });

/** What colleagues have nominated for a month or a year. */
export const nominationsQuery = (municipalityCode: string, period: string) =>
  queryOptions({
    queryKey: key('nominations', municipalityCode, period),
    queryFn: ({ signal }) =>
      everyPage((query) =>
        body(
          api.GET('/municipalities/{municipalityCode}/nominations', {
            params: { path: { municipalityCode }, query: { ...query, period } },
            signal,
          }),
        ),
      ),
  });
