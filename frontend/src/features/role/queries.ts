import { queryOptions } from '@tanstack/react-query';
import type { components } from '@/client/schema';
import { api, body } from '@/transport/api';
import type { RolesSearch } from './search';

export type RoleAssignment = components['schemas']['RoleAssignment'];

/** What is no longer true after a role was given or taken back. */
export const stale = [['role'], ['myself'], ['municipality', 'setup']];

/** Who has which role where, the latest given first. */
export const rolesQuery = (municipalityCode: string, { person, unit, ...rest }: RolesSearch) =>
  queryOptions({
    queryKey: ['role', 'list', municipalityCode, person, unit, rest],
    queryFn: ({ signal }) =>
      body(
        api.GET('/municipalities/{municipalityCode}/role-assignments', {
          params: {
            path: { municipalityCode },
            query: { personId: person, departmentId: unit, ...rest },
          },
          signal,
        }),
      ),
  });
