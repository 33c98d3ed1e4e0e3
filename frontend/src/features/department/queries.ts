import { queryOptions } from '@tanstack/react-query';
import { api, body } from '@/transport/api';
import { everyPage } from '@/transport/pages';
import type { components } from '@/client/schema';

export type Headcount = components['schemas']['Headcount'];

/** The head counts of one department itself, newest first. */
export const headcountsQuery = (municipalityCode: string, departmentId: string) =>
  queryOptions({
    queryKey: ['headcount', municipalityCode, departmentId],
    staleTime: 60_000,
    queryFn: ({ signal }) =>
      everyPage((query) =>
        body(
          api.GET('/municipalities/{municipalityCode}/departments/{departmentId}/headcounts', {
            params: { path: { municipalityCode, departmentId }, query },
            signal,
          }),
        ),
      ),
  });

/** What is missing for a year, as the sign-off of a network would find it: one question instead of one for each department. */
export const missingQuery = (municipalityCode: string, networkId: string, year: number) =>
  queryOptions({
    queryKey: ['publication', 'checklist', municipalityCode, networkId, String(year)],
    queryFn: ({ signal }) =>
      body(
        api.GET('/municipalities/{municipalityCode}/sign-off-checklists', {
          params: { path: { municipalityCode }, query: { networkId, period: String(year) } },
          signal,
        }),
      ),
  });

/** The whole organisation in the order of the tree, closed departments too. */
export const organisationQuery = (municipalityCode: string) =>
  queryOptions({
    queryKey: ['department', 'organisation', municipalityCode],
    staleTime: 60_000,
    queryFn: ({ signal }) =>
      everyPage((query) =>
        body(
          api.GET('/municipalities/{municipalityCode}/departments', {
            params: { path: { municipalityCode }, query: { ...query, includeClosed: true } },
            signal,
          }),
        ),
      ),
  });

/** What is no longer true after the organisation changed. */
export const organisationStale = [
  ['department'],
  ['choosable'],
  ['figure'],
  ['lean-group'],
  ['publication'],
  ['training'],
  ['role'],
];
