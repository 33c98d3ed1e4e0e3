import type { Page } from '@playwright/test';
import type { Name } from './people';

/** A route of the application, who looks at it, and where one such page is when the path alone does not say. */
export interface Visited {
  path: string;
  by: Name;
  find?: (page: Page) => Promise<string>;
}

interface Found {
  id: string;
  [field: string]: unknown;
}

/** The first of a list of the API (below the person's own municipality, where it begins so) that fulfils what is asked. */
const firstOf = (page: Page, list: string, field?: string) =>
  page.evaluate(
    async ({ address, wanted }) => {
      const me = await (await fetch('/api/v1/persons/me')).json();
      const read = await fetch(address.replace('{mine}', `/api/v1/municipalities/${me.municipality?.code}`));
      const { items } = (await read.json()) as { items: Found[] };
      const found = items.find((item) => !wanted || item[wanted]);
      if (!found) throw new Error(`Nothing in ${address}`);
      return found.id;
    },
    { address: list, wanted: field },
  );

const inOne = (path: string, by: Name, list: string, field?: string): Visited => ({
  path,
  by,
  find: async (page) => path.replace(/\$\w+/, await firstOf(page, list, field)),
});

const network = (tab: string): Visited =>
  inOne(`/networks/$networkId${tab}`, 'nina.network', '/api/v1/networks');

/** Every route, in the order in which people meet them; a unit test holds this list against the router. */
export const routes: readonly Visited[] = [
  { path: '/public-examples', by: 'anna.employee' },
  inOne('/public-examples/$goodExampleId', 'anna.employee', '/api/v1/good-examples'),
  { path: '/suggestions/new', by: 'anna.employee' },
  { path: '/suggestions/mine', by: 'anna.employee' },
  { path: '/waiting', by: 'mats.manager' },
  { path: '/suggestions', by: 'anna.employee' },
  inOne('/suggestions/$suggestionId', 'mats.manager', '{mine}/suggestions?states=IN_ASSESSMENT'),
  inOne('/suggestions/$suggestionId/edit', 'anna.employee', '{mine}/suggestions?states=DRAFT'),
  { path: '/notifications', by: 'anna.employee' },
  { path: '/figures', by: 'mats.manager' },
  { path: '/figures/counted', by: 'lena.lean' },
  inOne('/figures/departments/$departmentId', 'lena.lean', '{mine}/departments', 'parentId'),
  { path: '/comparison', by: 'mats.manager' },
  { path: '/headcounts', by: 'ada.admin' },
  { path: '/targets', by: 'ada.admin' },
  { path: '/sign-off', by: 'lena.lean' },
  { path: '/definitions/$version', by: 'lena.lean', find: async () => '/definitions/1' },
  { path: '/lean-group', by: 'lena.lean' },
  { path: '/lean-group/members', by: 'lena.lean' },
  { path: '/lean-group/meetings', by: 'lena.lean' },
  { path: '/trainings', by: 'anna.employee' },
  { path: '/trainings/coverage', by: 'lena.lean' },
  inOne('/trainings/occasions/$trainingOccasionId', 'lena.lean', '{mine}/training-occasions'),
  { path: '/coachings', by: 'lena.lean' },
  inOne('/coachings/$coachingId', 'lena.lean', '{mine}/coachings'),
  { path: '/assignments', by: 'lena.lean' },
  inOne('/assignments/$assignmentId', 'lena.lean', '{mine}/assignments'),
  { path: '/good-examples', by: 'anna.employee' },
  { path: '/good-examples/new', by: 'lena.lean' },
  inOne('/good-examples/$goodExampleId', 'lena.lean', '{mine}/good-examples', 'adoptions'),
  inOne('/good-examples/$goodExampleId/edit', 'lena.lean', '{mine}/good-examples?origin=OWN'),
  { path: '/staff-meetings', by: 'lena.lean' },
  inOne('/staff-meetings/$staffMeetingId/presentation', 'lena.lean', '{mine}/staff-meetings', 'goodExample'),
  { path: '/recognition', by: 'anna.employee' },
  { path: '/recognition/awards', by: 'lena.lean' },
  { path: '/recognition/forms', by: 'lena.lean' },
  { path: '/support-requests', by: 'lena.lean' },
  { path: '/networks', by: 'nina.network' },
  ...[
    '',
    '/readiness',
    '/comparison',
    '/members',
    '/definition',
    '/further-definition',
    '/meetings',
    '/action-plans',
    '/toolbox',
    '/visits',
  ].map(network),
];
