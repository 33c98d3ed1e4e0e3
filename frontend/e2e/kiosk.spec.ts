import { expect, type Browser, type Page } from '@playwright/test';
import { inEveryLook } from './looks';
import { browserOf, test } from './people';
import { pick } from './steps';

const stamp = Date.now().toString(36);
const tablet = { width: 1024, height: 768 };

/** Sets up a kiosk at Brännargården; returns its code, whose dialog stays open. */
async function setUp(ada: Page, name: string): Promise<string> {
  await ada.goto('/administration/kiosks');
  await ada.getByRole('button', { name: 'Lägg till en kiosk' }).click();
  const dialog = ada.getByRole('dialog');
  await pick(dialog, 'Enhet', 'Brännargården');
  await dialog.getByLabel('Var den står').fill(name);
  await dialog.getByRole('button', { name: 'Lägg till en kiosk' }).click();
  await expect(dialog.getByRole('heading', { name: 'Skriv koden på plattan' })).toBeVisible();
  return dialog.getByText(/^[A-Z2-9]{4}-[A-Z2-9]{4}$/).innerText();
}

/** A device on which nobody is signed in, made a kiosk. */
async function paired(browser: Browser, code: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: tablet, hasTouch: true })).newPage();
  await page.clock.install();
  await page.goto('/kiosk');
  await page.getByLabel('Kod').fill(code.toLowerCase());
  await page.getByRole('button', { name: 'Börja' }).click();
  await expect(page.getByText('Brännargården')).toBeVisible();
  await expect(start(page)).toBeVisible();
  return page;
}

const start = (page: Page) => page.getByRole('heading', { level: 1, name: 'Vad kan bli bättre?' });
const question = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

test('whoever passes the board hands in a suggestion with initials, and the manager sees it', async ({
  browser,
}) => {
  const ada = await browserOf(browser, 'ada.admin');
  const name = `Plattan ${stamp}`;
  const page = await paired(browser, await setUp(ada, name));
  await expect(ada.getByRole('dialog').getByText('Plattan är nu kiosk.')).toBeVisible();
  await ada.getByRole('dialog').getByRole('button', { name: 'Klar' }).click();
  await expect(ada.getByRole('row').filter({ hasText: name })).toContainText('Används, senast i dag');

  const problem = `Nycklarna ${stamp} letar vi efter varje morgon.`;
  await page.getByRole('button', { name: 'Skriv ett förslag' }).click();
  await page.getByLabel('Vad är problemet?').fill(problem);
  await page.getByRole('button', { name: 'Nästa' }).click();
  await page.getByRole('button', { name: 'Nästa' }).click();
  await expect(page.getByText('Skriv din idé, om så bara en mening.')).toBeVisible();
  await page.getByLabel('Vad är din idé?').fill('En tavla med krokar vid dörren.');
  await page.getByRole('button', { name: 'Nästa' }).click();
  await page.getByLabel('Vem är du?').fill('K.K.');

  // Without net nothing that was typed is lost.
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Skicka in' }).click();
  await page.clock.runFor(10_000);
  await expect(page.getByText('Vi når inte tjänsten just nu.')).toBeVisible();
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Skicka in' }).click();
  await expect(question(page, 'Tack!')).toBeVisible();
  await expect(page.getByText(/Svaret kommer senast/)).toBeVisible();
  await page.getByRole('button', { name: 'Klar' }).click();
  await expect(start(page)).toBeVisible();

  const mats = await browserOf(browser, 'mats.manager');
  await mats.goto(`/suggestions?q=${stamp}`);
  await mats
    .getByRole('article')
    .getByRole('link', { name: new RegExp(stamp) })
    .click();
  await expect(mats.getByText('K.K.').first()).toBeVisible();
  await expect(
    mats.getByRole('main').locator('header').getByText('Inskickat', { exact: true }),
  ).toBeVisible();
});

test('a kiosk begins anew when nobody has touched it for a minute', async ({ browser }) => {
  const ada = await browserOf(browser, 'ada.admin');
  const page = await paired(browser, await setUp(ada, `Minuten ${stamp}`));
  await page.getByRole('button', { name: 'Norsk bokmål' }).click();
  await page.getByRole('button', { name: 'Vi har allerede gjort det' }).click();
  await page.getByLabel('Hva gjorde dere?').fill('Noget som ingen ser etterpå.');

  const staying = page.getByRole('button', { name: 'Jeg er her' });
  await page.clock.runFor(35_000);
  await expect(staying).toBeHidden();
  await page.clock.runFor(10_000);
  await staying.click();
  await expect(staying).toBeHidden();
  await expect(page.getByLabel('Hva gjorde dere?')).toHaveValue('Noget som ingen ser etterpå.');

  await page.clock.runFor(45_000);
  await expect(staying).toBeVisible();
  await page.clock.runFor(16_000);
  await expect(start(page)).toBeVisible();
  await page.getByRole('button', { name: 'Vi har redan gjort det' }).click();
  await expect(page.getByLabel('Vad gjorde ni?')).toHaveValue('');
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
  expect(kept).not.toContain('Noget');
});

test('a kiosk ends for those who know what it is called, and when it is removed', async ({ browser }) => {
  const ada = await browserOf(browser, 'ada.admin');
  const name = `Utgången ${stamp}`;
  const page = await paired(browser, await setUp(ada, name));
  const ended = page.getByRole('heading', { level: 1, name: 'Gör den här plattan till kiosk' });
  await expect(page.getByRole('link')).toHaveCount(0);
  await page.getByRole('button', { name: 'Om den här plattan' }).click();
  await page.getByRole('button', { name: 'Avsluta kiosken' }).click();
  await expect(page.getByText('Så heter inte kiosken.').first()).toBeVisible();
  await page.getByLabel('Kioskens namn').fill(name);
  await page.getByRole('button', { name: 'Avsluta kiosken' }).click();
  await expect(ended).toBeVisible();

  // A used code makes nothing a kiosk; a new one does, until the kiosk is removed.
  await ada.getByRole('dialog').getByRole('button', { name: 'Klar' }).click();
  await ada.getByRole('button', { name: `Ny kod för ${name}` }).click();
  await ada.getByRole('dialog').getByRole('button', { name: 'Ny kod' }).click();
  const code = await ada
    .getByRole('dialog')
    .getByText(/^[A-Z2-9]{4}-[A-Z2-9]{4}$/)
    .innerText();
  const second = await paired(browser, code);
  await page.getByLabel('Kod').fill(code);
  await page.getByRole('button', { name: 'Börja' }).click();
  await expect(page.getByText('Koden stämmer inte.')).toBeVisible();

  await ada.getByRole('dialog').getByRole('button', { name: 'Klar' }).click();
  await ada.getByRole('button', { name: `Ta bort ${name}` }).click();
  await ada.getByRole('dialog').getByRole('button', { name: 'Ta bort' }).click();
  await expect(ada.getByRole('row').filter({ hasText: name })).toBeHidden();
  await second.clock.runFor(61_000);
  await expect(question(second, 'Gör den här plattan till kiosk')).toBeVisible();
});

test('a kiosk and its code have no fault that axe can find', async ({ browser }) => {
  test.setTimeout(300_000);
  const name = `Tillgänglig ${Date.now().toString(36)}`;
  const ada = await browserOf(browser, 'ada.admin');
  await ada.goto('/administration/kiosks');
  await ada.getByRole('button', { name: 'Lägg till en kiosk' }).click();
  const dialog = ada.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Lägg till en kiosk' }).click();
  await inEveryLook(ada, 'adding a kiosk with errors');
  await pick(dialog, 'Enhet', 'Brännargården');
  await dialog.getByLabel('Var den står').fill(name);
  await dialog.getByRole('button', { name: 'Lägg till en kiosk' }).click();
  const code = await dialog.getByText(/^[A-Z2-9]{4}-[A-Z2-9]{4}$/).innerText();
  await inEveryLook(ada, 'the code of a kiosk');

  const page = await (await browser.newContext()).newPage();
  await page.clock.install();
  await page.goto('/kiosk');
  await page.getByRole('button', { name: 'Börja' }).click();
  await inEveryLook(page, 'making a device a kiosk, with an error');
  await page.getByLabel('Kod').fill(code);
  await page.getByRole('button', { name: 'Börja' }).click();
  await expect(page.getByRole('button', { name: 'Skriv ett förslag' })).toBeVisible();
  await inEveryLook(page, 'the start of a kiosk');
  await page.getByRole('button', { name: 'Om den här plattan' }).click();
  await inEveryLook(page, 'about a kiosk');
  await page.getByRole('dialog').getByRole('button', { name: 'Avbryt' }).click();
  await page.getByRole('button', { name: 'Vi har redan gjort det' }).click();
  await page.getByRole('button', { name: 'Nästa' }).click();
  await inEveryLook(page, 'a kiosk’s question with an error');
  await page.getByLabel('Vad gjorde ni?').fill('Vi satte upp en krok vid dörren.');
  await page.getByRole('button', { name: 'Nästa' }).click();
  await page.getByLabel('Vem är du?').fill('T.T.');
  await page.getByRole('button', { name: 'Skicka in' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tack!' })).toBeVisible();
  await inEveryLook(page, 'a kiosk’s thanks');
  await page.clock.runFor(45_000);
  await expect(page.getByRole('button', { name: 'Jag är kvar' })).toBeVisible();
  await inEveryLook(page, 'the last seconds of a kiosk');
});
