import { expect, test as base, type Browser, type BrowserContext, type Page } from '@playwright/test';

export type Name =
  | 'anna.employee'
  | 'mats.manager'
  | 'lena.lean'
  | 'gunnar.group'
  | 'ada.admin'
  | 'nina.network'
  | 'vera.employee'
  | 'viola.admin'
  | 'ylva.admin';

export const phone = { width: 390, height: 844 };
export const desktop = { width: 1280, height: 900 };

/** A test that leaves no browser open behind it. */
export const test = base.extend<{ tidiness: void }>({
  tidiness: [
    async ({ browser }, runTest) => {
      await runTest();
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    { auto: true },
  ],
});

type Cookies = Awaited<ReturnType<BrowserContext['storageState']>>;
const signedIn = new Map<Name, Cookies>();

/** Fills in the identity provider's form; the page before it is ours. */
async function passTheDoor(page: Page, name: Name): Promise<void> {
  await page.locator('#username').fill(name);
  await page.locator('#password').fill('stegvis');
  await page.locator('#kc-login').click();
}

export async function signIn(page: Page, name: Name, to = '/'): Promise<void> {
  await page.goto(to);
  await page
    .getByRole('main')
    .getByRole('link', { name: /^(Logga in|Logg inn|Sign in)/ })
    .click();
  await passTheDoor(page, name);
  await expect(page.getByRole('button', { name: /(Meny för|Meny for|Menu for)/ })).toBeVisible();
  // The button says that one comes to write; a test begins where its person begins.
  if (to === '/') await page.goto('/');
}

/** A browser of its own for a person. Signs in once in a run; afterwards the session's cookies are taken over. */
export async function browserOf(browser: Browser, name: Name, viewport = desktop): Promise<Page> {
  const context = await browser.newContext({ viewport, storageState: signedIn.get(name) });
  const page = await context.newPage();
  if (signedIn.has(name)) {
    await page.goto('/');
  } else {
    await signIn(page, name);
    signedIn.set(name, await context.storageState());
  }
  return page;
}

/** Sets the person's language as the page does, without the way through the menu. */
export async function speak(page: Page, language: 'sv' | 'nb' | 'en'): Promise<void> {
  const status = await page.evaluate(async (wanted) => {
    const read = await fetch('/api/v1/persons/me');
    const written = await fetch('/api/v1/persons/me', {
      method: 'PUT',
      headers: {
        'Content-Type': 'application/json',
        'If-Match': read.headers.get('ETag') ?? '',
        'X-Stegvis-Request': '1',
      },
      body: JSON.stringify({ language: wanted }),
    });
    return written.status;
  }, language);
  expect(status).toBe(200);
}
