import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { departmentTreeQuery } from '@/components/queries';
import { place } from '@/components/search';
import { templatesQuery } from '@/components/template/queries';
import { deputiesQuery } from '@/features/answering/queries';
import { organisationQuery } from '@/features/department/queries';
import { organisationSearch } from '@/features/department/search';
import { kiosksQuery } from '@/features/kiosk/queries';
import {
  appearanceQuery,
  municipalitiesQuery,
  settingsQuery,
  setupQuery,
} from '@/features/municipality/queries';
import { municipalitiesSearch } from '@/features/municipality/search';
import { entriesQuery, rulesQuery, runQuery, runsQuery } from '@/features/privacy/queries';
import { runSearch } from '@/features/privacy/search';
import { rolesQuery } from '@/features/role/queries';
import { rolesSearch } from '@/features/role/search';
import { AdministrationFrame } from './AdministrationFrame';
import { codeOf } from './entrance';
import { signedIn } from './trunk';

/** The rooms for those who administer a municipality. */
const frame = createRoute({
  getParentRoute: () => signedIn,
  path: '/administration',
  beforeLoad: ({ context }) => void codeOf(context.cache),
  component: AdministrationFrame,
});

const setup = createRoute({
  getParentRoute: () => frame,
  path: '/',
  loader: ({ context: { cache } }) => cache.fetchQuery(setupQuery(codeOf(cache))),
  component: lazyRouteComponent(() => import('@/features/municipality/SetupPage'), 'SetupPage'),
});

const organisation = createRoute({
  getParentRoute: () => frame,
  path: '/organisation',
  validateSearch: organisationSearch,
  loader: ({ context: { cache } }) => cache.ensureQueryData(organisationQuery(codeOf(cache))),
  component: lazyRouteComponent(() => import('@/features/department/OrganisationPage'), 'OrganisationPage'),
});

const organisationImport = createRoute({
  getParentRoute: () => frame,
  path: '/organisation/import',
  loader: ({ context: { cache } }) => cache.ensureQueryData(organisationQuery(codeOf(cache))),
  component: lazyRouteComponent(() => import('@/features/department/ImportPage'), 'ImportPage'),
});

const roles = createRoute({
  getParentRoute: () => frame,
  path: '/roles',
  validateSearch: rolesSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { cache }, deps }) =>
    Promise.all([
      cache.ensureQueryData(rolesQuery(codeOf(cache), deps)),
      cache.ensureQueryData(departmentTreeQuery(codeOf(cache))),
    ]),
  component: lazyRouteComponent(() => import('@/features/role/RolesPage'), 'RolesPage'),
});

const settings = createRoute({
  getParentRoute: () => frame,
  path: '/settings',
  // NB: a form begins with what holds now, not with what was read some time ago.
  loader: ({ context: { cache } }) => cache.fetchQuery({ ...settingsQuery(codeOf(cache)), staleTime: 0 }),
  component: lazyRouteComponent(() => import('@/features/municipality/SettingsPage'), 'SettingsPage'),
});

const appearance = createRoute({
  getParentRoute: () => frame,
  path: '/appearance',
  loader: ({ context: { cache } }) => cache.fetchQuery({ ...appearanceQuery(codeOf(cache)), staleTime: 0 }),
  component: lazyRouteComponent(() => import('@/features/municipality/AppearancePage'), 'AppearancePage'),
});

const retention = createRoute({
  getParentRoute: () => frame,
  path: '/retention',
  validateSearch: place,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { cache }, deps }) =>
    Promise.all([
      cache.ensureQueryData(rulesQuery(codeOf(cache))),
      cache.ensureQueryData(runsQuery(codeOf(cache), deps)),
    ]),
  component: lazyRouteComponent(() => import('@/features/privacy/RetentionPage'), 'RetentionPage'),
});

const retentionRun = createRoute({
  getParentRoute: () => frame,
  path: '/retention/runs/$retentionRunId',
  validateSearch: runSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { cache }, deps, params: { retentionRunId } }) =>
    Promise.all([
      cache.ensureQueryData(runQuery(codeOf(cache), retentionRunId)),
      cache.ensureQueryData(entriesQuery(codeOf(cache), retentionRunId, deps)),
    ]),
  component: lazyRouteComponent(() => import('@/features/privacy/RunPage'), 'RunPage'),
});

const kiosks = createRoute({
  getParentRoute: () => frame,
  path: '/kiosks',
  validateSearch: place,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { cache }, deps }) => cache.ensureQueryData(kiosksQuery(codeOf(cache), deps)),
  component: lazyRouteComponent(() => import('@/features/kiosk/KiosksPage'), 'KiosksPage'),
});

const deputies = createRoute({
  getParentRoute: () => frame,
  path: '/deputies',
  validateSearch: place,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { cache }, deps }) => cache.ensureQueryData(deputiesQuery(codeOf(cache), deps)),
  component: lazyRouteComponent(() => import('@/features/answering/DeputiesPage'), 'AllDeputiesPage'),
});

const textTemplates = createRoute({
  getParentRoute: () => frame,
  path: '/text-templates',
  loader: ({ context: { cache } }) => cache.ensureQueryData(templatesQuery(codeOf(cache))),
  component: lazyRouteComponent(() => import('@/features/answering/TemplatesPage'), 'TemplatesPage'),
});

export const administration = frame.addChildren([
  setup,
  organisation,
  organisationImport,
  roles,
  deputies,
  textTemplates,
  settings,
  appearance,
  retention,
  retentionRun,
  kiosks,
]);

/** The network coordinator's: who uses the product. */
export const municipalities = createRoute({
  getParentRoute: () => signedIn,
  path: '/municipalities',
  validateSearch: municipalitiesSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { cache }, deps }) => cache.ensureQueryData(municipalitiesQuery(deps)),
  component: lazyRouteComponent(
    () => import('@/features/municipality/MunicipalitiesPage'),
    'MunicipalitiesPage',
  ),
});
