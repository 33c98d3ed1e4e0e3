import { queryOptions } from '@tanstack/react-query';
import type { components } from '@/client/schema';
import type { Place } from '@/components/search';
import { api, body, versioned } from '@/transport/api';
import { everyPage } from '@/transport/pages';

export type Coverage = components['schemas']['DepartmentCoverage'];
export type Member = components['schemas']['LeanGroupMember'];
export type Meeting = components['schemas']['LeanGroupMeeting'];
export type Task = components['schemas']['LeanGroupTask'];

const key = (...rest: unknown[]) => ['lean-group', ...rest];

/** What is no longer true after something was written here. */
export const stale = [key()];

/** The whole organisation in the order of its tree: who represents each department, and which are silent. */
export const coverageQuery = (municipalityCode: string, silentAfterDays: number) =>
  queryOptions({
    queryKey: key('coverage', municipalityCode, silentAfterDays),
    queryFn: ({ signal }) =>
      body(
        api.GET('/municipalities/{municipalityCode}/department-coverages', {
          params: { path: { municipalityCode }, query: { silentAfterDays } },
          signal,
        }),
      ),
  });

/** All memberships, those that have ended too. */
export const membersQuery = (municipalityCode: string) =>
  queryOptions({
    queryKey: key('members', municipalityCode),
    queryFn: ({ signal }) =>
      everyPage((query) =>
        body(
          api.GET('/municipalities/{municipalityCode}/lean-group-members', {
            params: { path: { municipalityCode }, query },
            signal,
          }),
        ),
      ),
  });

/** Meetings, latest first. */
export const meetingsQuery = (municipalityCode: string, query: Place) =>
  queryOptions({
    queryKey: key('meetings', municipalityCode, query),
    queryFn: ({ signal }) =>
      body(
        api.GET('/municipalities/{municipalityCode}/lean-group-meetings', {
          params: { path: { municipalityCode }, query },
          signal,
        }),
      ),
  });

/** One meeting as it is just now. */
export const readMeeting = (municipalityCode: string, leanGroupMeetingId: string) =>
  versioned(
    api.GET('/municipalities/{municipalityCode}/lean-group-meetings/{leanGroupMeetingId}', {
      params: { path: { municipalityCode, leanGroupMeetingId } },
    }),
  );
