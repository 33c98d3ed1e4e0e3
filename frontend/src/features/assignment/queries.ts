import { queryOptions } from '@tanstack/react-query';
import type { components } from '@/client/schema';
import type { Place } from '@/components/search';
import { api, body, versioned } from '@/transport/api';
import { everyPage } from '@/transport/pages';

export type Assignment = components['schemas']['Assignment'];
/** What one manager is asked to do for one department, and the answer. */
export type Part = components['schemas']['ManagerAssignment'];

const key = (...rest: unknown[]) => ['assignment', ...rest];

/** What is no longer true after something was given or answered. */
export const stale = [key()];

/** What was asked of managers, latest first, with how far they are. */
export const assignmentsQuery = (municipalityCode: string, query: Place) =>
  queryOptions({
    queryKey: key('list', municipalityCode, query),
    queryFn: ({ signal }) =>
      body(
        api.GET('/municipalities/{municipalityCode}/assignments', {
          params: { path: { municipalityCode }, query },
          signal,
        }),
      ),
  });

export const assignmentQuery = (municipalityCode: string, assignmentId: string) =>
  queryOptions({
    queryKey: key('one', municipalityCode, assignmentId),
    queryFn: ({ signal }) =>
      versioned(
        api.GET('/municipalities/{municipalityCode}/assignments/{assignmentId}', {
          params: { path: { municipalityCode, assignmentId } },
          signal,
        }),
      ),
  });

const everyPart = (municipalityCode: string, which: { assignmentId: string } | { manager: 'me' }) =>
  queryOptions({
    queryKey: key('parts', municipalityCode, which),
    queryFn: ({ signal }) =>
      everyPage((query) =>
        body(
          api.GET('/municipalities/{municipalityCode}/manager-assignments', {
            params: { path: { municipalityCode }, query: { ...query, ...which } },
            signal,
          }),
        ),
      ),
  });

/** Each manager's part of an assignment by department; a manager is shown the own ones. */
export const partsQuery = (municipalityCode: string, assignmentId: string) =>
  everyPart(municipalityCode, { assignmentId });

/** What the signed-in person is asked to do, as a manager. */
export const ownPartsQuery = (municipalityCode: string) => everyPart(municipalityCode, { manager: 'me' });
