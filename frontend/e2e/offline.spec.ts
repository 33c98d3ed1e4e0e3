import { chromium, expect, type BrowserContext, type Page } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserOf, phone, signIn, test } from './people';

const stamp = Date.now().toString(36);
const suggestions = '/api/v1/municipalities/1060/suggestions';

/** The worker has what it needs to open the application without net. */
const settled = (page: Page) => page.evaluate(async () => void (await navigator.serviceWorker.ready));

async function write(page: Page, problem: string): Promise<void> {
  await page.getByRole('link', { name: 'Nytt', exact: true }).click();
  await page.getByLabel('Vad är problemet?').fill(problem);
  await page.getByLabel('Vad är din idé?').fill(`Vi prövar i en vecka: ${problem}`);
  await page.getByRole('button', { name: 'Skicka in' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Hej/ })).toBeVisible();
}

const unsent = (page: Page) =>
  page.getByRole('list', { name: 'Förslag som inte är skickade' }).getByRole('listitem');

/** The titles on the server with these words, of the person who is signed in. */
const onTheServer = (page: Page, words: string): Promise<string[]> =>
  page.evaluate(
    async ([address, q]) => {
      const answer = await fetch(`${address}?authoredBy=me&limit=100&q=${q}`);
      return ((await answer.json()).items as { title: string }[]).map(({ title }) => title);
    },
    [suggestions, words] as const,
  );

test('fifty suggestions written without net are on the server once each, though the app was killed', async ({
  baseURL,
}, { project }) => {
  test.setTimeout(300_000);
  const { launchOptions, locale, timezoneId } = project.use;
  const place = await mkdtemp(join(tmpdir(), 'stegvis-'));
  const open = (): Promise<BrowserContext> =>
    chromium.launchPersistentContext(place, {
      ...launchOptions,
      viewport: phone,
      baseURL,
      locale,
      timezoneId,
    });
  const words = `nattpass${stamp}`;
  let browser = await open();
  try {
    let page = await browser.newPage();
    await signIn(page, 'anna.employee');
    await page.goto('/suggestions/mine');
    await settled(page);
    await browser.setOffline(true);
    await page.goto('/suggestions/mine');
    await expect(page.getByText('Inget nät. Du kan skriva ändå')).toBeVisible();
    for (let number = 1; number <= 50; number++) await write(page, `${words} nummer ${number}`);
    await expect(unsent(page)).toHaveCount(50);
    await expect(page.getByText('50 förslag skickas när det finns nät.')).toBeVisible();
    await browser.close();

    browser = await open();
    await browser.setOffline(true);
    page = await browser.newPage();
    await page.goto('/');
    await expect(unsent(page)).toHaveCount(50);
    await browser.setOffline(false);
    await expect(page.getByText('50 sparade förslag är inskickade.')).toBeVisible({ timeout: 90_000 });
    await expect(unsent(page)).toHaveCount(0);
    const titles = await onTheServer(page, words);
    expect(titles).toHaveLength(50);
    expect(new Set(titles).size).toBe(50);
  } finally {
    await browser.close();
    await rm(place, { recursive: true, force: true });
  }
});

/** A photo larger than anybody looks at, drawn by the browser. */
async function photo(page: Page): Promise<Buffer> {
  const base64 = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [3000, 2000];
    const paper = canvas.getContext('2d')!;
    paper.fillStyle = '#0b5d56';
    paper.fillRect(0, 0, 3000, 2000);
    return canvas.toDataURL('image/jpeg').split(',')[1]!;
  });
  return Buffer.from(base64, 'base64');
}

test('a photo taken without net goes with its suggestion', async ({ browser }) => {
  const page = await browserOf(browser, 'anna.employee', phone);
  await page.goto('/suggestions/new');
  await settled(page);
  await page.context().setOffline(true);
  await page.getByLabel('Vad är problemet?').fill(`Hyllan står fel ${stamp}`);
  await page.getByLabel('Vad är din idé?').fill('Flytta den närmare dörren.');
  const buffer = await photo(page);
  await page
    .locator('input[type=file]')
    .last()
    .setInputFiles({ name: 'hylla.jpg', mimeType: 'image/jpeg', buffer });
  await page.getByLabel('Vad syns på bilden?').fill('Hyllan i förrådet.');
  // The phone is locked and the browser ends the page; what was begun is there again.
  await page.reload();
  await expect(page.getByText('Här är det du skrev i dag')).toBeVisible();
  await expect(page.getByRole('img', { name: 'Hyllan i förrådet.' })).toBeVisible();
  await page.getByRole('button', { name: 'Skicka in' }).click();
  await expect(unsent(page)).toContainText('1 bild');
  await page.context().setOffline(false);
  await expect(page.getByText('Ditt sparade förslag är inskickat.')).toBeVisible({ timeout: 30_000 });
  await page.getByRole('link', { name: new RegExp(`Hyllan står fel ${stamp}`) }).click();
  const picture = page
    .getByRole('region', { name: 'Bilder' })
    .getByRole('img', { name: 'Hyllan i förrådet.' });
  await expect(picture).toHaveCount(1);
  await page.getByRole('button', { name: 'Visa stor: Hyllan i förrådet.' }).click();
  const large = page.getByRole('dialog').getByRole('img', { name: 'Hyllan i förrådet.' });
  const address = (await large.getAttribute('src'))!;
  const width = await page.evaluate(
    async (full) => (await createImageBitmap(await (await fetch(full)).blob())).width,
    address,
  );
  expect(width).toBe(2000);
});

/** Everything that the browser keeps for the page, as text. */
const keptByTheBrowser = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const opened = indexedDB.open('stegvis');
    const database = await new Promise<IDBDatabase>((done) => {
      opened.onsuccess = () => done(opened.result);
    });
    const all = await Promise.all(
      [...database.objectStoreNames].map((name) => {
        const read = database.transaction(name).objectStore(name).getAll();
        return new Promise<unknown>((done) => {
          read.onsuccess = () => done([name, read.result]);
        });
      }),
    );
    database.close();
    return JSON.stringify([all, { ...localStorage }, { ...sessionStorage }]);
  });

test('on a shared phone nobody sees or sends what another wrote', async ({ browser }) => {
  const words = `Annas egen ${stamp}`;
  const context = await browser.newContext({ viewport: phone });
  const page = await context.newPage();
  await signIn(page, 'anna.employee');
  await page.goto('/suggestions/mine');
  await settled(page);
  await context.setOffline(true);
  await write(page, words);
  await expect(unsent(page)).toHaveCount(1);

  await test.step('her session ends; the page asks her to sign in, the door tells that something waits, not what', async () => {
    await context.clearCookies();
    await context.setOffline(false);
    await expect(page.getByRole('dialog')).toContainText('Du har loggats ut');
    await expect(unsent(page)).toContainText('Väntar på nät');
    await page.goto('/');
    await expect(page.getByText('Här finns 1 förslag som inte är skickat.')).toBeVisible();
    await expect(page.getByText(words)).toBeHidden();
  });

  await test.step('a colleague signs in and has nothing of hers', async () => {
    await signIn(page, 'mats.manager');
    await page.goto('/suggestions/mine');
    await expect(page.getByRole('heading', { level: 1, name: 'Hej Mats!' })).toBeVisible();
    await expect(unsent(page)).toHaveCount(0);
    expect(await onTheServer(page, words)).toEqual([]);
    await page.goto('/suggestions/new');
    await page.getByLabel('Vad är din idé?').fill('Något som Mats har börjat på');
    await page.getByRole('button', { name: /Meny för/ }).click();
    await page.getByRole('link', { name: 'Logga ut' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('Du har börjat på ett förslag');
    await dialog.getByRole('button', { name: 'Logga ut ändå' }).click();
    await expect(page.getByRole('button', { name: /Meny för/ })).toBeHidden();
    await context.clearCookies();
    await page.goto('/');
    const kept = await keptByTheBrowser(page);
    expect(kept).toContain(words);
    expect(kept).not.toContain('Mats');
    expect(kept, 'a token').not.toMatch(/eyJ|token/i);
  });

  await test.step('she signs in again, and it is sent', async () => {
    await signIn(page, 'anna.employee');
    await expect.poll(() => onTheServer(page, words), { timeout: 30_000 }).toHaveLength(1);
    await expect(unsent(page)).toHaveCount(0);
    await page.goto('/suggestions/new');
    await expect(page.getByLabel('Vad är din idé?')).toHaveValue('');
  });
});

test('a code on the wall opens the form with its unit, also through the sign-in', async ({ browser }) => {
  const signedIn = await browserOf(browser, 'anna.employee', phone);
  const unit: { id: string; name: string } = await signedIn.evaluate(async () => {
    const answer = await fetch('/api/v1/municipalities/1060/departments?q=Skogsbacken&limit=1');
    return (await answer.json()).items[0];
  });
  const page = await (await browser.newContext({ viewport: phone })).newPage();
  await signIn(page, 'anna.employee', `/suggestions/new?unit=${unit.id}`);
  expect(new URL(page.url()).search).toBe(`?unit=${unit.id}`);
  await page.goto(`/suggestions/new?unit=${unit.id}`);
  await expect(page.getByRole('main')).toContainText('Vilken enhet gäller det?');
  await expect(page.getByRole('main')).toContainText(unit.name);
  await page.goto('/suggestions/new?unit=0190a6f2-0001-7000-8000-00000000dead');
  await expect(page.getByText('Enheten på skylten finns inte längre.')).toBeVisible();
});

test('what the service refuses later can be opened and put right', async ({ browser }) => {
  const page = await browserOf(browser, 'anna.employee', phone);
  await page.goto('/suggestions/new?unit=0190a6f2-0001-7000-8000-00000000dead');
  await settled(page);
  await page.context().setOffline(true);
  // Without net a unit is taken on trust; there is no such one.
  await page.goto('/suggestions/new?unit=0190a6f2-0001-7000-8000-00000000dead');
  await expect(page.getByText('Enheten på skylten', { exact: true })).toBeVisible();
  await page.getByLabel('Vad är problemet?').fill(`Fel skylt ${stamp}`);
  await page.getByLabel('Vad är din idé?').fill('Byt skylten.');
  await page.getByRole('button', { name: 'Skicka in' }).click();
  await expect(unsent(page)).toContainText('Väntar på nät');
  await page.context().setOffline(false);
  await expect(unsent(page)).toContainText('Behöver rättas', { timeout: 30_000 });
  await unsent(page).getByRole('link', { name: 'Öppna och rätta' }).click();
  await expect(page.getByLabel('Vad är din idé?')).toHaveValue('Byt skylten.');
  await page.getByText('Lägg till mer').click();
  await page.getByRole('button', { name: 'Ändra' }).click();
  await page.getByRole('button', { name: 'Skicka in' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Tack!' })).toBeVisible();
  await page.goto('/suggestions/mine');
  await expect(unsent(page)).toHaveCount(0);
});
