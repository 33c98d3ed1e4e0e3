import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { endCoachings, planned, shownExample } from './learning';
import { browserOf, desktop, phone, speak, test } from './people';
import { anAssignment, submitted } from './steps';

// A fault is told with the page, the look and the element; a recording of each step would take as long as the looking.
test.use({ trace: 'off' });

const languages = ['sv', 'nb', 'en'] as const;

/*
 * Four looks at each page, each one step from the one before. The scheme changes colours and nothing else, so that all
 * rules run once at each width, and what depends on colours runs in the other scheme too.
 */
const looks = [
  { colorScheme: 'light', viewport: phone, everyRule: true },
  { colorScheme: 'dark', viewport: phone, everyRule: false },
  { colorScheme: 'dark', viewport: desktop, everyRule: true },
  { colorScheme: 'light', viewport: desktop, everyRule: false },
] as const;

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const aboutColours = ['color-contrast', 'link-in-text-block', 'target-size'];

async function withoutFault(page: Page, where: string, everyRule: boolean): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
  // Colours are measured when they have come to rest. Nobody waits for that: what is not painted never gets there by itself.
  await page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ effect }) => effect?.getTiming().iterations !== Infinity)
      .forEach((animation) => animation.finish()),
  );
  // NB: "legacy" is axe without its second page that puts the findings of frames together. It takes longer than all rules.
  expect(page.frames(), 'a page of ours has no frames').toHaveLength(1);
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await (everyRule ? axe.withTags(standards) : axe.withRules(aboutColours)).analyze();
  const faults = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ; ')}`);
  expect(faults, where).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(overflow, `${where} scrolls sideways`).toBe(false);
}

/** Other words have the same colours: one look at each width is enough for them. */
const looksIn = (language: (typeof languages)[number]) =>
  looks.filter(({ everyRule }) => everyRule || language === 'sv');

async function inEveryLook(
  page: Page,
  where: string,
  chosen: readonly (typeof looks)[number][] = looks,
): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const { colorScheme, viewport, everyRule } of chosen) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(viewport);
    await withoutFault(page, `${where}, ${colorScheme}, ${viewport.width} px`, everyRule);
  }
}

test('the landing page has no fault that axe can find', async ({ browser }) => {
  for (const [locale, language] of [
    ['sv-SE', 'sv'],
    ['nb-NO', 'nb'],
    ['en-GB', 'en'],
  ] as const) {
    const page = await (await browser.newContext({ locale })).newPage();
    await page.goto('/');
    await inEveryLook(page, `landing page in ${locale}`, looksIn(language));
  }
});

test('a page that does not exist has no fault that axe can find', async ({ browser }) => {
  const page = await browserOf(browser, 'anna.employee');
  await page.goto('/no-such-page');
  await inEveryLook(page, 'no such page');
});

test('the network coordinator’s page has no fault that axe can find', async ({ browser }) => {
  const page = await browserOf(browser, 'nina.network');
  await expect(page).toHaveURL(/networks/);
  await inEveryLook(page, 'coordinator');
});

for (const language of languages) {
  test(`no page has a fault that axe can find, in ${language}`, async ({ browser }) => {
    test.setTimeout(300_000);
    const page = await browserOf(browser, 'mats.manager');
    await speak(page, language);
    try {
      await page.goto('/suggestions');
      const card = page.getByRole('article').getByRole('link').first();
      const one = await card.getAttribute('href');
      const routes = [
        '/suggestions/new',
        '/suggestions/mine',
        '/waiting',
        '/trainings',
        '/trainings/coverage',
        '/coachings',
        '/suggestions',
        one!,
        '/notifications',
        '/figures',
        '/comparison',
        '/lean-group',
        '/assignments',
      ];
      for (const route of routes) {
        await page.goto(route);
        await inEveryLook(page, `${route} in ${language}`, looksIn(language));
      }
    } finally {
      await speak(page, 'sv');
    }
  });
}

test('the rooms for figures have no fault that axe can find', async ({ browser }) => {
  test.setTimeout(300_000);
  const ada = await browserOf(browser, 'ada.admin');
  const lastYear = new Date().getFullYear() - 1;
  for (const route of [
    `/figures?year=${lastYear}`,
    `/figures/counted?period=${lastYear}`,
    `/headcounts?year=${lastYear}`,
    '/targets',
    '/sign-off',
    '/definitions/1',
  ]) {
    await ada.goto(route);
    await inEveryLook(ada, route);
  }
  await ada.goto('/targets');
  await ada.getByRole('button', { name: 'Sätt ett mål' }).click();
  await ada.getByLabel('Olika mycket per månad').check();
  await inEveryLook(ada, 'a target by months');

  const nina = await browserOf(browser, 'nina.network');
  await nina.goto('/networks');
  await inEveryLook(nina, 'networks');
  await nina.getByRole('main').getByRole('listitem').getByRole('link').first().click();
  await expect(nina.getByRole('navigation', { name: 'I nätverket' })).toBeVisible();
  const network = new URL(nina.url()).pathname.split('/').slice(0, 3).join('/');
  for (const tab of [
    'readiness',
    'comparison',
    'members',
    'definition',
    'further-definition',
    'meetings',
    'action-plans',
    'toolbox',
    'visits',
  ]) {
    await nina.goto(`${network}/${tab}`);
    await inEveryLook(nina, tab);
  }

  // What a member may do there is something else.
  const lena = await browserOf(browser, 'lena.lean');
  for (const tab of ['action-plans', 'toolbox', 'visits']) {
    await lena.goto(`${network}/${tab}`);
    await inEveryLook(lena, `${tab} as a member`);
  }
});

test('the lean group’s rooms have no fault that axe can find', async ({ browser }) => {
  test.setTimeout(300_000);
  const lena = await browserOf(browser, 'lena.lean');
  for (const route of ['/lean-group', '/lean-group/members', '/lean-group/meetings', '/assignments']) {
    await lena.goto(route);
    await inEveryLook(lena, route);
  }
  await lena.getByRole('button', { name: 'Ge ett uppdrag' }).click();
  await lena.getByLabel('Chefer i några enheter').check();
  await inEveryLook(lena, 'an assignment to some managers');

  await lena.goto('/lean-group/meetings');
  await lena.getByRole('button', { name: 'Planera ett möte' }).click();
  await lena.getByRole('button', { name: 'Lägg till en uppgift' }).click();
  await inEveryLook(lena, 'a meeting with a task');

  await lena.goto(await anAssignment(lena));
  await expect(lena.getByRole('heading', { name: 'Vem har svarat vad?' })).toBeVisible();
  await inEveryLook(lena, 'an assignment');
});

test('dialogs, errors and opened parts have no fault that axe can find', async ({ browser }) => {
  const page = await browserOf(browser, 'anna.employee');
  await page.goto('/suggestions/new');
  await page.getByRole('button', { name: 'Skicka in' }).click();
  await page.getByText('Lägg till mer').click();
  await page.getByLabel('Vi har redan gjort det').check();
  await inEveryLook(page, 'the form with errors and everything unfolded');

  await page.getByLabel('Vi har redan gjort det').uncheck();
  await page.getByLabel('Vad är problemet?').fill('Pappersblanketter skrivs av två gånger.');
  await page.getByLabel('Vad är din idé?').fill('Fyll i dem direkt på plattan.');
  await page.getByRole('button', { name: 'Spara utkast' }).click();
  await expect(page.getByText('Utkast', { exact: true }).first()).toBeVisible();
  await inEveryLook(page, 'a draft');

  const address = page.url();
  await page.getByRole('link', { name: 'Ändra texten' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ändra förslaget' })).toBeVisible();
  await inEveryLook(page, 'the form for changing');

  await page.goto(address);
  await page.getByRole('button', { name: 'Kasta utkastet' }).click();
  await inEveryLook(page, 'a dialog');
  await page.getByRole('dialog').getByRole('button', { name: 'Kasta', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Hej/ })).toBeVisible();

  await page.getByRole('button', { name: /Meny för/ }).click();
  await inEveryLook(page, 'the menu');
});

test('the decision’s dialog has no fault that axe can find', async ({ browser }) => {
  const page = await browserOf(browser, 'mats.manager');
  await page.goto('/waiting?sort=oldest');
  const cards = page.getByRole('article').filter({ hasText: /Inskickat|Värderas/ });
  await cards.first().getByRole('link').click();
  await page.getByRole('button', { name: 'Ta beslut' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Spara beslutet' }).click();
  await page.getByLabel('Ja, vi gör det').check();
  await page.getByLabel(/Vem gör det\?/).fill('Anna');
  await expect(page.getByRole('dialog').getByRole('button', { name: /^Anna/ }).first()).toBeVisible();
  await inEveryLook(page, 'the decision');
});

test('the rooms for trainings and coaching have no fault that axe can find', async ({ browser }) => {
  test.setTimeout(300_000);
  const lena = await browserOf(browser, 'lena.lean');
  const [ahead, begun] = await planned(lena, `Tillgängligt ${Date.now().toString(36)}`, [86_400, 5]);
  for (const [route, part] of [
    ['/trainings', 'Det här kan du lära dig'],
    ['/trainings?show=been', 'Det här kan du lära dig'],
    [ahead!, 'Vilka är med'],
    ['/trainings/coverage', 'De som har gått'],
    ['/coachings', 'Handledare'],
    // Last, so that it has begun.
    [begun!, 'Närvaro'],
  ] as const) {
    await lena.goto(route);
    await expect(lena.getByRole('heading', { name: part, exact: true })).toBeVisible();
    await inEveryLook(lena, route);
  }
  await lena.goto('/trainings');
  await lena.getByRole('button', { name: 'Planera ett tillfälle', exact: true }).click();
  await lena.getByRole('dialog').getByRole('button', { name: 'Spara' }).click();
  await inEveryLook(lena, 'an occasion with errors');

  await lena.goto('/coachings');
  await lena.getByRole('button', { name: 'Be om hjälp' }).click();
  await inEveryLook(lena, 'asking for coaching');
});

test('a coaching has no fault that axe can find', async ({ browser }) => {
  const mats = await browserOf(browser, 'mats.manager');
  await endCoachings(mats);
  await mats.goto('/coachings');
  await mats.getByRole('button', { name: 'Be om hjälp' }).click();
  await mats.getByLabel('Vilken enhet gäller det?').selectOption({ label: 'Brännargården' });
  await mats.getByLabel('Vad vill ni ha hjälp med?').fill('Vi vill ha ett tavelmöte som blir av.');
  await mats.getByRole('dialog').getByRole('button', { name: 'Be om hjälp' }).click();
  await expect(mats.getByRole('heading', { level: 1, name: 'Stöd till Brännargården' })).toBeVisible();
  await inEveryLook(mats, 'a coaching');

  const lena = await browserOf(browser, 'lena.lean');
  await lena.goto(new URL(mats.url()).pathname);
  await lena.getByRole('button', { name: 'Utse en handledare' }).click();
  await inEveryLook(lena, 'assigning a guide');
});

for (const language of languages) {
  test(`the rooms for meetings and thanks have no fault that axe can find, in ${language}`, async ({
    browser,
  }) => {
    test.setTimeout(300_000);
    const lena = await browserOf(browser, 'lena.lean');
    const presentation = await shownExample(lena);
    await speak(lena, language);
    try {
      for (const route of [
        '/staff-meetings',
        presentation,
        `${presentation}?slide=2`,
        '/recognition',
        '/recognition/awards',
        '/recognition/forms',
        '/support-requests',
      ]) {
        await lena.goto(route);
        await inEveryLook(lena, `${route} in ${language}`, looksIn(language));
      }
    } finally {
      await speak(lena, 'sv');
    }
  });
}

test('dialogs about meetings, thanks and help have no fault that axe can find', async ({ browser }) => {
  test.setTimeout(300_000);
  const lena = await browserOf(browser, 'lena.lean');
  await lena.goto('/staff-meetings');
  await lena.getByRole('button', { name: 'Planera ett möte' }).click();
  await lena.getByRole('dialog').getByRole('button', { name: 'Spara' }).click();
  await inEveryLook(lena, 'a staff meeting with errors');

  await lena.goto('/recognition/forms');
  await lena.getByRole('button', { name: 'Lägg till ett sätt' }).click();
  await lena.getByRole('dialog').getByRole('radio', { name: 'Tack' }).check();
  await lena.getByRole('dialog').getByLabel('Namn').fill('Ett personligt tack');
  await lena.getByRole('dialog').getByRole('button', { name: 'Spara' }).click();
  await expect(lena.getByRole('dialog')).toBeHidden();
  await lena.getByRole('button', { name: 'Uppmärksamma någon' }).click();
  await lena.getByRole('dialog').getByRole('button', { name: 'Skicka', exact: true }).click();
  await inEveryLook(lena, 'a recognition with errors');

  const anna = await browserOf(browser, 'anna.employee');
  await anna.goto(await submitted(anna, 'En lista på plattan'));
  await anna.getByRole('button', { name: 'Be om hjälp' }).click();
  await anna.getByRole('dialog').getByRole('button', { name: 'Skicka frågan' }).click();
  await inEveryLook(anna, 'asking for help with errors');
});
