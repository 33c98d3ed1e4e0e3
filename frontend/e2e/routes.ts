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

/** The address of the latest run of the retention rules; the page's person tries them where there is none. */
async function aTrialOfTheRules(page: Page): Promise<string> {
  const id = await page.evaluate(async () => {
    const me = await (await fetch('/api/v1/persons/me')).json();
    const runs = `/api/v1/municipalities/${me.municipality.code}/retention-runs`;
    const { items } = await (await fetch(runs)).json();
    if (items.length > 0) return items[0].id as string;
    const tried = await fetch(runs, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Stegvis-Request': '1' },
      body: JSON.stringify({ dryRun: true }),
    });
    return (await tried.json()).id as string;
  });
  return `/administration/retention/runs/${id}`;
}

/** The address of the latest bulk answer; the page's person answers one that nobody has, which is refused, where there is none. */
async function aBulkAnswer(page: Page): Promise<string> {
  const id = await page.evaluate(async () => {
    const me = await (await fetch('/api/v1/persons/me')).json();
    const answers = `/api/v1/municipalities/${me.municipality.code}/bulk-answers`;
    const { items } = await (await fetch(answers)).json();
    if (items.length > 0) return items[0].id as string;
    const asked = await fetch(answers, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Stegvis-Request': '1' },
      body: JSON.stringify({
        kind: 'ACKNOWLEDGE',
        items: [{ suggestionId: crypto.randomUUID(), version: 0 }],
      }),
    });
    return (await asked.json()).id as string;
  });
  return `/waiting/answers/${id}`;
}

const network = (tab: string): Visited =>
  inOne(`/networks/$networkId${tab}`, 'nina.network', '/api/v1/networks');

/** Every route, in the order in which people meet them; a unit test holds this list against the router. */
export const routes: readonly Visited[] = [
  { path: '/accessibility', by: 'anna.employee' },
  { path: '/public-examples', by: 'anna.employee' },
  inOne('/public-examples/$goodExampleId', 'anna.employee', '/api/v1/good-examples'),
  { path: '/suggestions/new', by: 'anna.employee' },
  { path: '/suggestions/mine', by: 'anna.employee' },
  { path: '/waiting', by: 'mats.manager' },
  { path: '/waiting/answers/new', by: 'mats.manager' },
  { path: '/waiting/answers', by: 'mats.manager' },
  { path: '/waiting/answers/$bulkAnswerId', by: 'mats.manager', find: aBulkAnswer },
  { path: '/deputies', by: 'mats.manager' },
  { path: '/suggestions', by: 'anna.employee' },
  inOne('/suggestions/$suggestionId', 'mats.manager', '{mine}/suggestions?states=IN_ASSESSMENT'),
  inOne('/suggestions/$suggestionId/edit', 'anna.employee', '{mine}/suggestions?states=DRAFT'),
  inOne('/suggestions/$suggestionId/merge', 'lena.lean', '{mine}/suggestions?states=IN_ASSESSMENT'),
  { path: '/notifications', by: 'anna.employee' },
  { path: '/notifications/settings', by: 'anna.employee' },
  { path: '/mails/$mailTicket', by: 'anna.employee', find: async () => '/mails/a-ticket' },
  { path: '/me', by: 'anna.employee' },
  { path: '/me/privacy', by: 'ada.admin' },
  { path: '/board', by: 'mats.manager' },
  inOne('/departments/$departmentId/board', 'lena.lean', '{mine}/departments'),
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
  { path: '/administration', by: 'ada.admin' },
  { path: '/administration/organisation', by: 'ada.admin' },
  { path: '/administration/organisation/import', by: 'ada.admin' },
  { path: '/administration/roles', by: 'ada.admin' },
  { path: '/administration/deputies', by: 'ada.admin' },
  { path: '/administration/text-templates', by: 'ada.admin' },
  { path: '/administration/settings', by: 'ada.admin' },
  { path: '/administration/appearance', by: 'ada.admin' },
  { path: '/administration/retention', by: 'ada.admin' },
  { path: '/administration/retention/runs/$retentionRunId', by: 'ada.admin', find: aTrialOfTheRules },
  { path: '/administration/kiosks', by: 'ada.admin' },
  { path: '/kiosk', by: 'ada.admin' },
  { path: '/municipalities', by: 'nina.network' },
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
