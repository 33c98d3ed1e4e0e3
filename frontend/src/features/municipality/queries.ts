import { queryOptions } from '@tanstack/react-query';
import type { components } from '@/client/schema';
import { api, body, versioned } from '@/transport/api';
import { everyPage } from '@/transport/pages';
import type { MunicipalitiesSearch } from './search';

type Schemas = components['schemas'];
export type ClosedDay = Schemas['ClosedDay'];
export type AccessibleText = Schemas['AccessibleText'];
export type Municipality = Schemas['Municipality'];
export type MunicipalitySettings = Schemas['MunicipalitySettings'];

export const key = (...rest: unknown[]) => ['municipality', ...rest];

/** How far the municipality has come in setting up. NB: each step is done on a page of another room, so it is asked anew. */
export const setupQuery = (municipalityCode: string) =>
  queryOptions({
    queryKey: key('setup', municipalityCode),
    staleTime: 0,
    queryFn: ({ signal }) =>
      body(
        api.GET('/municipalities/{municipalityCode}/setup', {
          params: { path: { municipalityCode } },
          signal,
        }),
      ),
  });

export const settingsQuery = (municipalityCode: string) =>
  queryOptions({
    queryKey: key('settings', municipalityCode),
    queryFn: ({ signal }) =>
      versioned(
        api.GET('/municipalities/{municipalityCode}/settings', {
          params: { path: { municipalityCode } },
          signal,
        }),
      ),
  });

export const closedDaysQuery = (municipalityCode: string) =>
  queryOptions({
    queryKey: key('closed-days', municipalityCode),
    queryFn: ({ signal }) =>
      everyPage((query) =>
        body(
          api.GET('/municipalities/{municipalityCode}/closed-days', {
            params: { path: { municipalityCode }, query },
            signal,
          }),
        ),
      ),
  });

export const appearanceQuery = (municipalityCode: string) =>
  queryOptions({
    queryKey: key('appearance', municipalityCode),
    queryFn: ({ signal }) =>
      versioned(
        api.GET('/municipalities/{municipalityCode}/appearance', {
          params: { path: { municipalityCode } },
          signal,
        }),
      ),
  });

export const accessibleTextsQuery = (municipalityCode: string) =>
  queryOptions({
    queryKey: key('accessible-texts', municipalityCode),
    queryFn: ({ signal }) =>
      everyPage((query) =>
        body(
          api.GET('/municipalities/{municipalityCode}/accessible-texts', {
            params: { path: { municipalityCode }, query },
            signal,
          }),
        ),
      ),
  });

/** All that are known, those that do not use the product too. */
export const municipalitiesQuery = ({ q, active, ...place }: MunicipalitiesSearch) =>
  queryOptions({
    queryKey: key('list', q, active, place),
    queryFn: ({ signal }) =>
      body(
        api.GET('/municipalities', {
          params: { query: { q, active: active && active === 'yes', ...place } },
          signal,
        }),
      ),
  });
