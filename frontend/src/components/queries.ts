import { queryOptions } from '@tanstack/react-query';
import { currentLanguage } from '@/i18n/language';
import { instantOf } from '@/i18n/moments';
import { api, body, versioned } from '@/transport/api';
import { everyPage } from '@/transport/pages';

/* What more than one room reads. */

/** All open departments in the order of the tree. NB: a large municipality has more than one page of them. */
export const departmentTreeQuery = (municipalityCode: string) =>
  queryOptions({
    queryKey: ['department', 'tree', municipalityCode],
    staleTime: 600_000,
    queryFn: ({ signal }) =>
      everyPage((query) =>
        body(
          api.GET('/municipalities/{municipalityCode}/departments', {
            params: { path: { municipalityCode }, query },
            signal,
          }),
        ),
      ),
  });

/** The departments that the person leads, the whole organisation for the lean group, and which trainings they have. */
export const departmentTrainingsQuery = (municipalityCode: string) =>
  queryOptions({
    queryKey: ['training', 'by-department', municipalityCode],
    queryFn: async ({ signal }) =>
      (
        await body(
          api.GET('/municipalities/{municipalityCode}/department-trainings', {
            params: { path: { municipalityCode } },
            signal,
          }),
        )
      ).items,
  });

/** A version of the common definition; it is never changed. */
export const definitionQuery = (definitionVersion: number) =>
  queryOptions({
    queryKey: ['definition', definitionVersion, currentLanguage()],
    staleTime: Infinity,
    queryFn: ({ signal }) =>
      body(api.GET('/definitions/{definitionVersion}', { params: { path: { definitionVersion } }, signal })),
  });

/** All versions, newest first. */
export const definitionsQuery = () =>
  queryOptions({
    queryKey: ['definition', 'list', currentLanguage()],
    queryFn: ({ signal }) =>
      everyPage((query) => body(api.GET('/definitions', { params: { query }, signal }))),
  });

export const networksQuery = () =>
  queryOptions({
    queryKey: ['network', 'list'],
    queryFn: ({ signal }) => everyPage((query) => body(api.GET('/networks', { params: { query }, signal }))),
  });

export const networkQuery = (networkId: string) =>
  queryOptions({
    queryKey: ['network', 'one', networkId],
    queryFn: ({ signal }) =>
      versioned(api.GET('/networks/{networkId}', { params: { path: { networkId } }, signal })),
  });

/** Targets of the municipality and its departments in a year. */
export const targetsQuery = (municipalityCode: string, year: number) =>
  queryOptions({
    queryKey: ['target', 'list', municipalityCode, year],
    queryFn: ({ signal }) =>
      everyPage((query) =>
        body(
          api.GET('/municipalities/{municipalityCode}/targets', {
            params: { path: { municipalityCode }, query: { ...query, year } },
            signal,
          }),
        ),
      ),
  });

/** Published comparisons of a network, latest period and number first. */
export const publicationsQuery = (networkId: string) =>
  queryOptions({
    queryKey: ['publication', 'list', networkId],
    queryFn: ({ signal }) =>
      everyPage((query) =>
        body(
          api.GET('/networks/{networkId}/publications', {
            params: { path: { networkId }, query },
            signal,
          }),
        ),
      ),
  });

/** Memberships, those that have ended too, by name. */
export const membersQuery = (networkId: string) =>
  queryOptions({
    queryKey: ['network', 'members', networkId],
    queryFn: ({ signal }) =>
      everyPage((query) =>
        body(api.GET('/networks/{networkId}/members', { params: { path: { networkId }, query }, signal })),
      ),
  });

export const staffMeetingKey = (...rest: unknown[]) => ['staff-meeting', ...rest];

/** Staff meetings of today and later, the next first. NB: one that has begun is still shown to those who hold it. */
export const comingStaffMeetingsQuery = (municipalityCode: string, today: string) =>
  queryOptions({
    queryKey: staffMeetingKey('coming', municipalityCode, today),
    queryFn: ({ signal }) =>
      everyPage((query) =>
        body(
          api.GET('/municipalities/{municipalityCode}/staff-meetings', {
            params: {
              path: { municipalityCode },
              query: { ...query, from: instantOf(`${today}T00:00`) },
            },
            signal,
          }),
        ),
      ),
  });
