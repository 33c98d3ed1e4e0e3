import { expect } from '@playwright/test';
import { endCoachings, planned, shownExample } from './learning';
import { inEveryLook } from './looks';
import { browserOf, test } from './people';
import { submitted } from './steps';

// Routes as they open are looked at in accessibility.spec.ts; here is what one finds on them.
test.use({ trace: 'off' });

test('figures of another year, and what depends on who looks, have no fault that axe can find', async ({
  browser,
}) => {
  test.setTimeout(300_000);
  const ada = await browserOf(browser, 'ada.admin');
  const lastYear = new Date().getFullYear() - 1;
  for (const route of [
    `/figures?year=${lastYear}`,
    `/figures/counted?period=${lastYear}`,
    `/headcounts?year=${lastYear}`,
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
  await nina.getByRole('main').getByRole('listitem').getByRole('link').first().click();
  await expect(nina.getByRole('navigation', { name: 'I nätverket' })).toBeVisible();
  const network = new URL(nina.url()).pathname.split('/').slice(0, 3).join('/');
  const lena = await browserOf(browser, 'lena.lean');
  for (const tab of ['action-plans', 'toolbox', 'visits']) {
    await lena.goto(`${network}/${tab}`);
    await inEveryLook(lena, `${tab} as a member`);
  }
});

test('dialogs of the lean group have no fault that axe can find', async ({ browser }) => {
  const lena = await browserOf(browser, 'lena.lean');
  await lena.goto('/assignments');
  await lena.getByRole('button', { name: 'Ge ett uppdrag' }).click();
  await lena.getByLabel('Chefer i några enheter').check();
  await inEveryLook(lena, 'an assignment to some managers');

  await lena.goto('/lean-group/meetings');
  await lena.getByRole('button', { name: 'Planera ett möte' }).click();
  await lena.getByRole('button', { name: 'Lägg till en uppgift' }).click();
  await inEveryLook(lena, 'a meeting with a task');
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

test('what waits on the device has no fault that axe can find', async ({ browser }) => {
  const page = await browserOf(browser, 'anna.employee');
  await page.goto('/suggestions/new');
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await page.context().setOffline(true);
  await page.getByLabel('Vad är problemet?').fill('Nyckeln till förrådet är borta varje morgon.');
  await page.getByLabel('Vad är din idé?').fill('En krok vid dörren.');
  await page.locator('input[type=file]').last().setInputFiles('public/icon-512.png');
  await page.getByLabel('Vad syns på bilden?').fill('Dörren till förrådet.');
  await page.reload();
  await expect(page.getByText('Här är det du skrev i dag')).toBeVisible();
  await inEveryLook(page, 'the form without net, with what was begun');

  await page.getByRole('button', { name: 'Skicka in' }).click();
  await expect(page.getByRole('heading', { level: 2, name: /^Sparat på/ })).toBeVisible();
  await inEveryLook(page, 'the start page without net');

  await page.getByRole('button', { name: /Meny för/ }).click();
  await page.getByRole('link', { name: 'Logga ut' }).click();
  await inEveryLook(page, 'signing out without net');
  await page.getByRole('button', { name: 'Stanna kvar' }).click();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: /^Ta bort Nyckeln/ }).click();
  await inEveryLook(page, 'removing what was not sent');
  await page.getByRole('dialog').getByRole('button', { name: 'Ta bort' }).click();
  await expect(page.getByRole('heading', { level: 2, name: /^Sparat på/ })).toBeHidden();
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

test('moving a card on the board has no fault that axe can find', async ({ browser }) => {
  const page = await browserOf(browser, 'mats.manager');
  await submitted(page, 'Ett eget fack för nycklarna');
  await page.goto('/board');
  await page.getByRole('button', { name: 'Fler filter' }).click();
  await inEveryLook(page, 'the board with all filters');
  await page
    .getByRole('button', { name: /^Flytta: Ett eget fack/ })
    .first()
    .click();
  await inEveryLook(page, 'moving a card');
  await page.goto('/board?q=zzzzzz');
  await expect(page.getByRole('heading', { name: 'Inget på tavlan passar' })).toBeVisible();
  await inEveryLook(page, 'the board without hits');
});

test('trainings before and after they began have no fault that axe can find', async ({ browser }) => {
  test.setTimeout(300_000);
  const lena = await browserOf(browser, 'lena.lean');
  const [ahead, begun] = await planned(lena, `Tillgängligt ${Date.now().toString(36)}`, [86_400, 5]);
  for (const [route, part] of [
    ['/trainings?show=been', 'Det här kan du lära dig'],
    [ahead!, 'Vilka är med'],
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

test('the slides of a presentation have no fault that axe can find', async ({ browser }) => {
  const lena = await browserOf(browser, 'lena.lean');
  await lena.goto(`${await shownExample(lena)}?slide=2`);
  await inEveryLook(lena, 'the second slide');
});

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

test('finding, talking and merging have no fault that axe can find', async ({ browser }) => {
  test.setTimeout(300_000);
  const anna = await browserOf(browser, 'anna.employee');
  await anna.goto('/suggestions?q=frukost');
  await inEveryLook(anna, 'a search with hits');
  await anna.goto('/suggestions?q=ingetsådantord&state=done');
  await inEveryLook(anna, 'a search without hits');
  const [into, from] = [
    await submitted(anna, 'Bord på hjul i tvättstugan'),
    await submitted(anna, 'Bordet i tvättstugan på hjul'),
  ];

  const mats = await browserOf(browser, 'mats.manager');
  await mats.goto(from);
  await mats.getByLabel('Skriv en kommentar').pressSequentially('Hej @an');
  await expect(mats.getByRole('option').first()).toBeVisible();
  await inEveryLook(mats, 'mentioning a colleague');
  await mats.goto(`${from}/merge`);
  await expect(mats.getByRole('region', { name: 'Liknar det här' }).getByRole('link').first()).toBeVisible();
  await inEveryLook(mats, 'finding the other suggestion');
  await mats.goto(`${from}/merge?other=${into.split('/').at(-1)}`);
  await inEveryLook(mats, 'two suggestions side by side');
});
