import { expect, type Browser, type Locator, type Page } from '@playwright/test';
import { browserOf, desktop, phone, test, type Name } from './people';
import { submitted } from './steps';

const unique = () => Date.now().toString(36);
/** What others change is seen within this time. */
const liveMillis = 2000;

const column = (page: Page, name: string) => page.getByRole('region', { name: new RegExp(`^${name}`) });
const cardIn = (page: Page, name: string, title: string) =>
  column(page, name).getByRole('article').filter({ hasText: title });

/** Somebody else at the same board; at the second server where there is one, with the session that began at the first. */
async function colleague(browser: Browser, name: Name, viewport = desktop): Promise<Page> {
  const page = await browserOf(browser, name, viewport);
  const second = process.env.SECOND_BASE_URL;
  if (!second) return page;
  const storageState = await page.context().storageState();
  return (await browser.newContext({ baseURL: second, viewport, storageState })).newPage();
}

async function atTheBoard(page: Page, words = ''): Promise<void> {
  await page.goto(`/board${words && `?q=${words}`}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Brännargården' })).toBeVisible();
  await expect(page.getByText('Visas direkt')).toBeVisible();
}

/** Does what is answered by the server, and waits until it is. */
async function answered(page: Page, operation: string, what: () => Promise<void>): Promise<void> {
  const answer = page.waitForResponse(
    (response) => response.request().method() === 'POST' && response.url().endsWith(operation),
  );
  await what();
  expect((await answer).ok()).toBe(true);
}

async function drag(page: Page, card: Locator, to: Locator): Promise<void> {
  await card.scrollIntoViewIfNeeded();
  const from = (await card.boundingBox())!;
  const goal = (await to.boundingBox())!;
  const x = from.x + from.width / 2;
  const y = from.y + 16;
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 10, y + 10);
  await page.mouse.move(goal.x + goal.width / 2, page.viewportSize()!.height / 2, { steps: 10 });
}

test('a card that one drags is seen by the other within two seconds', async ({ browser }) => {
  const title = `Krokar för cykelhjälmar ${unique()}`;
  const mats = await browserOf(browser, 'mats.manager');
  const anna = await colleague(browser, 'anna.employee');
  await atTheBoard(mats);
  await atTheBoard(anna);

  await test.step('a new suggestion comes to the board by itself', async () => {
    await submitted(anna, title);
    await expect(cardIn(mats, 'Nytt', title)).toBeVisible({ timeout: liveMillis });
  });

  await test.step('it is not put where it may not lie, and the page says so', async () => {
    await drag(mats, cardIn(mats, 'Nytt', title), column(mats, 'Pågår'));
    await expect(column(mats, 'Pågår')).toContainText('Kan inte flyttas hit');
    await mats.mouse.up();
    await expect(mats.getByRole('alert')).toContainText(`${title} kan inte flyttas till Pågår.`);
    await mats.getByRole('alert').getByRole('button', { name: 'Stäng' }).click();
    await expect(cardIn(mats, 'Nytt', title)).toBeVisible();
  });

  await test.step('it is put where it may lie', async () => {
    await drag(mats, cardIn(mats, 'Nytt', title), column(mats, 'Värderas'));
    await expect(column(mats, 'Värderas')).toContainText('Släpp här');
    await answered(mats, '/acknowledgements', () => mats.mouse.up());
    await expect(cardIn(anna, 'Värderas', title)).toBeVisible({ timeout: liveMillis });
    await expect(cardIn(mats, 'Värderas', title)).toBeVisible();
    await expect(
      anna.getByRole('status').filter({ hasText: `${title} står nu under Värderas.` }),
    ).toBeAttached();
  });
});

test('a card that one moves with the keyboard is seen by the other within two seconds', async ({
  browser,
}) => {
  const word = unique();
  const title = `Ett större klockslag på väggen ${word}`;
  const mats = await browserOf(browser, 'mats.manager');
  await submitted(mats, title);
  const anna = await colleague(browser, 'anna.employee');
  await atTheBoard(mats, word);
  await atTheBoard(anna, word);
  const move = mats.getByRole('button', { name: `Flytta: ${title}` });
  const dialog = mats.getByRole('dialog');

  await test.step('to be assessed, at once', async () => {
    await move.focus();
    await mats.keyboard.press('Enter');
    await dialog.getByRole('button', { name: /^Värderas/ }).focus();
    await answered(mats, '/acknowledgements', () => mats.keyboard.press('Enter'));
    await expect(cardIn(anna, 'Värderas', title)).toBeVisible({ timeout: liveMillis });
    await expect(move).toBeFocused();
    await expect(move).toBeEnabled();
  });

  await test.step('to be done, with the decision’s form', async () => {
    await mats.keyboard.press('Enter');
    await dialog.getByRole('button', { name: /^Ska göras/ }).focus();
    await mats.keyboard.press('Enter');
    await expect(dialog.getByLabel('Ja, vi gör det')).toBeChecked();
    await dialog.getByRole('button', { name: 'Spara beslutet' }).focus();
    await answered(mats, '/decisions', () => mats.keyboard.press('Enter'));
    await expect(cardIn(anna, 'Ska göras', title)).toBeVisible({ timeout: liveMillis });
    await expect(dialog).toBeHidden();
    await expect(move).toBeFocused();
  });
});

test('a card that somebody else has changed goes back, and the page says why', async ({ browser }) => {
  const title = `Namnlappar på kylskåpets hyllor ${unique()}`;
  const mats = await browserOf(browser, 'mats.manager');
  await submitted(mats, title);
  await atTheBoard(mats);
  await mats.getByRole('button', { name: `Flytta: ${title}` }).click();
  // While the choice is open the suggestion is taken further somewhere else.
  await mats.route('**/acknowledgements', async (route) => {
    await route.fulfill({
      status: 412,
      contentType: 'application/problem+json',
      body: JSON.stringify({ type: 'about:blank', title: 'Precondition Failed', status: 412 }),
    });
  });
  await mats
    .getByRole('dialog')
    .getByRole('button', { name: /^Värderas/ })
    .click();
  await expect(mats.getByRole('alert')).toContainText(`${title} flyttades inte`);
  await expect(mats.getByRole('alert')).toContainText('Någon har ändrat det här medan du läste.');
  await expect(cardIn(mats, 'Nytt', title)).toBeVisible();
});

test('on a phone one column is shown at a time, and a card is moved with its button', async ({ browser }) => {
  const title = `Reflexvästar i alla bilar ${unique()}`;
  const mats = await browserOf(browser, 'mats.manager', phone);
  await submitted(mats, title);
  await mats.getByRole('link', { name: 'Tavlan', exact: true }).click();
  const columns = mats.getByRole('navigation', { name: 'Kolumner' });
  await columns.getByRole('link', { name: /^Nytt/ }).click();
  await expect(mats).toHaveURL(/column=NEW/);
  await expect(column(mats, 'Värderas')).toBeHidden();

  await mats.getByRole('button', { name: `Flytta: ${title}` }).click();
  await mats
    .getByRole('dialog')
    .getByRole('button', { name: /^Värderas/ })
    .click();
  await expect(
    mats.getByRole('status').filter({ hasText: `${title} står nu under Värderas.` }),
  ).toBeVisible();
  await expect(cardIn(mats, 'Nytt', title)).toBeHidden();
  await columns.getByRole('link', { name: /^Värderas/ }).click();
  await expect(cardIn(mats, 'Värderas', title)).toBeVisible();
});

test('the board is filtered, and the address holds how', async ({ browser }) => {
  const word = unique();
  const anna = await browserOf(browser, 'anna.employee');
  await submitted(anna, `En pall vid skåpet ${word}`);
  await atTheBoard(anna);
  await anna.getByRole('button', { name: 'Fler filter' }).click();
  await anna.getByLabel('Sök på tavlan').fill(word);
  await anna.getByRole('button', { name: 'Sök', exact: true }).click();
  await expect(anna.getByRole('article')).toHaveCount(1);
  await anna.reload();
  await expect(anna.getByRole('article')).toHaveCount(1);
  await anna.getByRole('radio', { name: 'Försenade' }).check();
  await expect(anna.getByRole('heading', { name: 'Inget på tavlan passar' })).toBeVisible();
  await anna.getByRole('button', { name: 'Rensa' }).click();
  await expect(anna.getByRole('article').nth(1)).toBeVisible();
});

test('a screen on the wall shows the board without menus, and what comes to it', async ({ browser }) => {
  const title = `Extra handskar vid ytterdörren ${unique()}`;
  const mats = await browserOf(browser, 'mats.manager', { width: 1920, height: 1080 });
  await atTheBoard(mats);
  await mats.getByRole('link', { name: 'Storskärm' }).click();
  await expect(mats.getByRole('heading', { level: 1, name: 'Brännargården' })).toBeVisible();
  await expect(mats.getByRole('navigation')).toHaveCount(0);
  await submitted(mats, title);
  await expect(cardIn(mats, 'Nytt', title)).toBeVisible({ timeout: liveMillis });
  const scrolls = await mats.evaluate(() => document.documentElement.scrollHeight > window.innerHeight);
  expect(scrolls).toBe(false);
  await mats.getByRole('button', { name: 'Lämna storskärm' }).click();
  await expect(mats.getByRole('navigation', { name: 'Huvudmeny' })).toBeVisible();
});
