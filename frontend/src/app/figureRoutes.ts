import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { presentPeriod, yearOf } from '@/components/period';
import {
  definitionQuery,
  definitionsQuery,
  departmentTreeQuery,
  networksQuery,
  targetsQuery,
} from '@/components/queries';
import { headcountsSearch } from '@/features/department/search';
import { countedQuery, departmentQuery, yearQuery } from '@/features/figure/queries';
import { countedSearch, figuresSearch } from '@/features/figure/search';
import { comparisonSearch, signOffSearch } from '@/features/publication/search';
import { targetsSearch } from '@/features/target/search';
import { codeOf } from './entrance';
import { NumbersFrame } from './NumbersFrame';
import { signedIn } from './trunk';

const thisYear = () => yearOf(presentPeriod('YEAR', new Date()));

/** The rooms for figures of a municipality; who belongs to none is led to the networks. */
const frame = createRoute({
  getParentRoute: () => signedIn,
  id: 'numbers',
  beforeLoad: ({ context }) => void codeOf(context.cache),
  component: NumbersFrame,
});

const figures = createRoute({
  getParentRoute: () => frame,
  path: '/figures',
  validateSearch: figuresSearch,
  loaderDeps: ({ search: { year } }) => ({ year }),
  loader: ({ context: { cache }, deps: { year } }) =>
    cache.ensureQueryData(yearQuery(codeOf(cache), year ?? thisYear())),
  component: lazyRouteComponent(() => import('@/features/figure/FiguresPage'), 'FiguresPage'),
});

const department = createRoute({
  getParentRoute: () => frame,
  path: '/figures/departments/$departmentId',
  validateSearch: figuresSearch,
  loaderDeps: ({ search: { year } }) => ({ year }),
  loader: ({ context: { cache }, deps: { year }, params: { departmentId } }) =>
    Promise.all([
      cache.ensureQueryData(departmentQuery(codeOf(cache), departmentId)),
      cache.ensureQueryData(yearQuery(codeOf(cache), year ?? thisYear(), departmentId)),
    ]),
  component: lazyRouteComponent(() => import('@/features/figure/DepartmentPage'), 'DepartmentPage'),
});

const counted = createRoute({
  getParentRoute: () => frame,
  path: '/figures/counted',
  validateSearch: countedSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { cache }, deps }) =>
    cache.ensureQueryData(
      countedQuery(codeOf(cache), { ...deps, period: deps.period ?? String(thisYear()) }),
    ),
  component: lazyRouteComponent(() => import('@/features/figure/CountedPage'), 'CountedPage'),
});

const comparison = createRoute({
  getParentRoute: () => frame,
  path: '/comparison',
  validateSearch: comparisonSearch,
  loader: ({ context: { cache } }) => cache.ensureQueryData(networksQuery()),
  component: lazyRouteComponent(() => import('@/features/publication/ComparisonPage'), 'ComparisonPage'),
});

const headcounts = createRoute({
  getParentRoute: () => frame,
  path: '/headcounts',
  validateSearch: headcountsSearch,
  loader: ({ context: { cache } }) =>
    Promise.all([
      cache.ensureQueryData(departmentTreeQuery(codeOf(cache))),
      cache.ensureQueryData(networksQuery()),
      cache.ensureQueryData(definitionsQuery()),
    ]),
  component: lazyRouteComponent(() => import('@/features/department/HeadcountsPage'), 'HeadcountsPage'),
});

const targets = createRoute({
  getParentRoute: () => frame,
  path: '/targets',
  validateSearch: targetsSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { cache }, deps: { year } }) =>
    Promise.all([
      cache.ensureQueryData(targetsQuery(codeOf(cache), year ?? thisYear())),
      cache.ensureQueryData(definitionsQuery()),
    ]),
  component: lazyRouteComponent(() => import('@/features/target/TargetsPage'), 'TargetsPage'),
});

const signOff = createRoute({
  getParentRoute: () => frame,
  path: '/sign-off',
  validateSearch: signOffSearch,
  loader: ({ context: { cache } }) => cache.ensureQueryData(networksQuery()),
  component: lazyRouteComponent(() => import('@/features/publication/SignOffPage'), 'SignOffPage'),
});

export const numbers = frame.addChildren([
  figures,
  department,
  counted,
  comparison,
  headcounts,
  targets,
  signOff,
]);

export const definition = createRoute({
  getParentRoute: () => signedIn,
  path: '/definitions/$version',
  loader: ({ context: { cache }, params: { version } }) =>
    cache.ensureQueryData(definitionQuery(Number(version))),
  component: lazyRouteComponent(() => import('@/features/definition/DefinitionPage'), 'DefinitionPage'),
});
