import { queryOptions } from '@tanstack/react-query';
import type { components } from '@/client/schema';
import { presentPeriod, stepped, yearOf } from '@/components/period';
import { api, body } from '@/transport/api';
import type { CountedSearch, Step } from './search';

export type Figures = components['schemas']['Figures'];
export type DepartmentFigures = components['schemas']['DepartmentFigures'];

const key = (...rest: unknown[]) => ['figure', ...rest];

const figures = (municipalityCode: string, from: string, to: string, departmentId?: string) =>
  queryOptions({
    queryKey: key('figures', municipalityCode, from, to, departmentId),
    staleTime: 60_000,
    queryFn: async ({ signal }) => {
      const params = { path: { municipalityCode }, query: { from, to, departmentId } };
      const { items } = await body(api.GET('/municipalities/{municipalityCode}/figures', { params, signal }));
      return items;
    },
  });

export const yearQuery = (code: string, year: number, departmentId?: string) =>
  figures(code, String(year), String(year), departmentId);

/** The months of a year, up to the present one: the future has no figures. */
export function monthsQuery(code: string, year: number, now: Date, departmentId?: string) {
  const present = presentPeriod('MONTH', now);
  const to = yearOf(present) === year ? present : `${year}-12`;
  return figures(code, `${year}-01`, to, departmentId);
}

const series = {
  months: ['MONTH', 24],
  quarters: ['QUARTER', 8],
  years: ['YEAR', 5],
} as const satisfies Record<Step, readonly ['MONTH' | 'QUARTER' | 'YEAR', number]>;

/** The latest 24 months, or as long in quarters, or five years. */
export function seriesQuery(code: string, by: Step, now: Date, departmentId?: string) {
  const [kind, howMany] = series[by];
  const to = presentPeriod(kind, now);
  return figures(code, stepped(to, 1 - howMany), to, departmentId);
}

export const departmentFiguresQuery = (municipalityCode: string, period: string, parentId?: string) =>
  queryOptions({
    queryKey: key('departments', municipalityCode, period, parentId),
    staleTime: 60_000,
    queryFn: async ({ signal }) => {
      const params = { path: { municipalityCode }, query: { period, parentId } };
      const { items } = await body(
        api.GET('/municipalities/{municipalityCode}/department-figures', { params, signal }),
      );
      return items;
    },
  });

export const durationsQuery = (
  municipalityCode: string,
  period: string,
  measure: 'DECIDED' | 'IMPLEMENTED',
) =>
  queryOptions({
    queryKey: key('durations', municipalityCode, period, measure),
    staleTime: 60_000,
    queryFn: async ({ signal }) => {
      const params = { path: { municipalityCode }, query: { period, measure } };
      const { items } = await body(
        api.GET('/municipalities/{municipalityCode}/durations', { params, signal }),
      );
      return items;
    },
  });

export const countedQuery = (
  municipalityCode: string,
  { period = '', measure = 'IMPLEMENTED', signOffId, page, cursor }: CountedSearch,
) =>
  queryOptions({
    queryKey: key('counted', municipalityCode, period, measure, signOffId, page, cursor),
    queryFn: ({ signal }) => {
      const query = { period, measure, signOffId, page, cursor, limit: 50 };
      return body(
        api.GET('/municipalities/{municipalityCode}/counted-suggestions', {
          params: { path: { municipalityCode }, query },
          signal,
        }),
      );
    },
  });

export const departmentQuery = (municipalityCode: string, departmentId: string) =>
  queryOptions({
    queryKey: ['department', 'one', municipalityCode, departmentId],
    staleTime: 600_000,
    queryFn: ({ signal }) =>
      body(
        api.GET('/municipalities/{municipalityCode}/departments/{departmentId}', {
          params: { path: { municipalityCode, departmentId } },
          signal,
        }),
      ),
  });
