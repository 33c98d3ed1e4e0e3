import { oneOf, place, written, type Place, type Raw } from '@/components/search';

/** Those that an administrator can give, those that decide most first. */
export const roles = [
  'MANAGER',
  'LEAN_COORDINATOR',
  'LEAN_GROUP_MEMBER',
  'ADMINISTRATOR',
  'EMPLOYEE',
] as const;

export interface RolesSearch extends Place {
  /** Only this person's. */
  person?: string;
  role?: (typeof roles)[number];
  /** Only in this department itself. */
  unit?: string;
}

export const rolesSearch = (raw: Raw): RolesSearch => ({
  person: written(raw.person),
  role: oneOf(raw.role, roles),
  unit: written(raw.unit),
  ...place(raw),
});
